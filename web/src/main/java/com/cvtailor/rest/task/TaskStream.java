package com.cvtailor.rest.task;

import com.cvtailor.platform.Json;
import com.cvtailor.task.Task;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One client that watches one task, and what it has been told so far. */
final class TaskStream {

    private static final Logger LOG = System.getLogger(TaskStream.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final int taskId;
    private final UUID sessionId;
    private final Locale language;
    private final SseEventSink client;
    private final Sse events;
    private String told;
    private Instant nextBeat = Instant.now().plus(BEAT);

    TaskStream(int taskId, UUID sessionId, Locale language, SseEventSink client, Sse events) {
        this.taskId = taskId;
        this.sessionId = sessionId;
        this.language = language;
        this.client = client;
        this.events = events;
    }

    int taskId() {
        return taskId;
    }

    UUID sessionId() {
        return sessionId;
    }

    /** Says how the task stood when the client asked, unless the client has had something newer meanwhile. */
    synchronized void greet(Task task) {
        if (told == null) {
            tell(task);
        }
    }

    /** Sends the task if the client does not know it as it is now, and ends with it. */
    synchronized void tell(Task task) {
        String state = Json.write(TaskResponse.of(task, language));
        if (!state.equals(told)) {
            told = state;
            send(events.newEventBuilder().name("task").data(state).build());
        }
        if (task.status().isEnd()) {
            close();
        }
    }

    synchronized boolean isBeatDue(Instant now) {
        return !now.isBefore(nextBeat);
    }

    /** Keeps proxies from closing the connection, and finds out whether the client is still there. */
    synchronized void beat() {
        nextBeat = Instant.now().plus(BEAT);
        send(events.newEventBuilder().comment("heartbeat").build());
    }

    boolean isClosed() {
        return client.isClosed();
    }

    /** Only once: Jersey releases what the request held each time that it is told. */
    synchronized void close() {
        if (!client.isClosed()) {
            whileConnected(client::close);
        }
    }

    private void send(OutboundSseEvent event) {
        if (!client.isClosed()) {
            whileConnected(() -> client.send(event));
        }
    }

    /** A client that has gone away shows when it is written to: Jersey closes its side, then throws, wrapped or not. */
    private void whileConnected(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "the client that watched task {0} has gone: {1}", taskId, e.getMessage());
        }
    }
}
