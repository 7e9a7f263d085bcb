package com.cvtailor.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of this host. */
public final class TcpPort {

    private TcpPort() {}

    /** The port asked for, or any free one for 0; fails if somebody else listens on it. */
    public static int claim(int port) {
        if (port < 0 || port > 65_535) {
            throw new StartFailure("Port " + port + " is not between 0 and 65535");
        }
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " cannot be used (" + e.getMessage() + "); choose another with --port", e);
        }
    }

    /** A port of the loopback interface that nobody uses now. */
    public static int freeLocal() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("No free local port: " + e.getMessage(), e);
        }
    }
}
