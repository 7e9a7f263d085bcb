package com.cvtailor.it;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that takes its time, byte by byte. */
final class SlowConnection implements AutoCloseable {

    /** There is no answer, and no end, yet. */
    static final int NOTHING_YET = 0;

    /** The server has ended the connection without a word. */
    static final int CLOSED = -1;

    private static final int STATUS_LINE = "HTTP/1.1 200".length();

    private final Socket socket;
    private final StringBuilder statusLine = new StringBuilder();

    private SlowConnection(Socket socket) {
        this.socket = socket;
    }

    static SlowConnection to(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(1);
        return new SlowConnection(socket);
    }

    /** False when the server no longer listens. */
    boolean send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The status of the answer, or what stands for its absence. */
    int status() {
        try {
            InputStream in = socket.getInputStream();
            while (statusLine.length() < STATUS_LINE) {
                int next = in.read();
                if (next < 0) {
                    return CLOSED;
                }
                statusLine.append((char) next);
            }
            return Integer.parseInt(statusLine.substring(STATUS_LINE - 3));
        } catch (SocketTimeoutException e) {
            return NOTHING_YET;
        } catch (IOException e) {
            return CLOSED;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
