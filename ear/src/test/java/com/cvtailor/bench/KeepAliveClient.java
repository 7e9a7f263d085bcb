package com.cvtailor.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that is kept open. Costs next to nothing itself: client and server share the processors here. */
final class KeepAliveClient implements AutoCloseable {

    private final URI server;
    private Socket socket;
    private InputStream answers;

    KeepAliveClient(URI server) {
        this.server = server;
    }

    /** Fails unless the answer is 200. */
    void get(String path, String token) {
        try {
            connect();
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String status = line();
            int length = 0;
            boolean last = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            header.substring("content-length:".length()).strip());
                }
                last |= header.equals("connection: close");
            }
            answers.skipNBytes(length);
            if (last) {
                close();
            }
            if (!status.startsWith("http/1.1 200")) {
                throw new IllegalStateException(path + ": " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server lets a connection have some hundred requests, then closes it. */
    private void connect() throws IOException {
        if (socket == null || socket.isClosed()) {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream());
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0) {
                throw new IOException("the server has closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
