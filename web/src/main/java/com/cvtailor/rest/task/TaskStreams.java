package com.cvtailor.rest.task;

import com.cvtailor.account.SessionRegistry;
import com.cvtailor.task.Task;
import com.cvtailor.task.TaskService;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All who watch tasks on this node. While there are any, one clock reads what they watch in one statement and tells each
 * what is new to it; a stream costs neither a thread nor a database connection.
 */
@ApplicationScoped
public class TaskStreams {

    private static final Logger LOG = System.getLogger(TaskStreams.class.getName());
    private static final int MOST = 1_000;
    private static final Duration TICK = Duration.ofMillis(150);
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(5);

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    TaskService tasks;

    @Inject
    SessionRegistry sessions;

    private final Set<TaskStream> open = ConcurrentHashMap.newKeySet();
    private boolean ticking;

    /** Serves the stream until its task, its session or its connection ends; refuses it when the node has enough. */
    void add(TaskStream stream, Task task) {
        enlist(stream);
        stream.greet(task);
    }

    @PreDestroy
    void close() {
        open.forEach(TaskStream::close);
    }

    private synchronized void enlist(TaskStream stream) {
        if (open.size() >= MOST) {
            throw new ServiceUnavailableException();
        }
        open.add(stream);
        if (!ticking) {
            ticking = true;
            tickAfter(TICK);
        }
    }

    private void tick() {
        Duration pause = TICK;
        try {
            tellNews();
            beat();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "task events pause, their tasks cannot be read: {0}", e.getMessage());
            pause = PAUSE_AFTER_FAULT;
        } finally {
            goOnAfter(pause);
        }
    }

    private void tellNews() {
        Set<Integer> watched = open.stream().map(TaskStream::taskId).collect(Collectors.toSet());
        Map<Integer, Task> found =
                tasks.findAll(watched).stream().collect(Collectors.toMap(Task::id, Function.identity()));
        for (TaskStream stream : open) {
            if (found.containsKey(stream.taskId())) {
                stream.tell(found.get(stream.taskId()));
            } else if (watched.contains(stream.taskId())) {
                stream.close();
            }
        }
    }

    private void beat() {
        Instant now = Instant.now();
        for (TaskStream stream : open) {
            if (stream.isBeatDue(now)) {
                if (sessions.find(stream.sessionId()).isPresent()) {
                    stream.beat();
                } else {
                    stream.close();
                }
            }
        }
    }

    private synchronized void goOnAfter(Duration pause) {
        open.removeIf(TaskStream::isClosed);
        ticking = !open.isEmpty();
        if (ticking) {
            tickAfter(pause);
        }
    }

    private void tickAfter(Duration pause) {
        scheduler.schedule(this::tick, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
