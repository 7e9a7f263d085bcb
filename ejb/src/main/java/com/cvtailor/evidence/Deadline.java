package com.cvtailor.evidence;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends what goes on too long, to the last byte: when the time is over, all sockets are closed, and whoever reads from one,
 * writes to one or shakes hands over one is told at once. Time-outs of reads alone would let one byte a second pass.
 */
final class Deadline implements AutoCloseable {

    private final long end;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Future<?> alarm;

    Deadline(Duration patience, ScheduledExecutorService clock) {
        end = System.nanoTime() + patience.toNanos();
        alarm = clock.schedule(this::hangUp, patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    void guard(Socket socket) throws SocketTimeoutException {
        sockets.add(socket);
        if (isOver()) {
            hangUp();
            throw new SocketTimeoutException();
        }
    }

    boolean isOver() {
        return left().isZero();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** At least a millisecond, since zero would mean for ever. */
    int leftMillis() {
        return (int) Math.max(1, left().toMillis());
    }

    private void hangUp() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // it is of no use to anybody any more
            }
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
        hangUp();
    }
}
