package com.cvtailor.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;

/** The number that {@code create-domain --portbase} adds its fixed offsets to. */
record PortBase(int number) {

    /** Below the range that the system takes ports for outgoing connections from. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ADMIN = 48;
    private static final int HTTP = 80;
    private static final int HTTPS = 81;
    private static final List<Integer> OFFSETS = List.of(37, 38, 39, ADMIN, 49, 59, 66, 76, HTTP, HTTPS, 86);

    static PortBase free() {
        return new Random()
                .ints(LOWEST, HIGHEST)
                .mapToObj(PortBase::new)
                .filter(PortBase::isFree)
                .findFirst()
                .orElseThrow();
    }

    int admin() {
        return number + ADMIN;
    }

    int http() {
        return number + HTTP;
    }

    private boolean isFree() {
        return OFFSETS.stream().allMatch(offset -> isFree(number + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
