package com.cvtailor.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Sends the messages that wake workers. A broker that is down costs time, not work: the row is committed all the same,
 * and the sweeper sends the message again.
 */
@ApplicationScoped
public class TaskQueues {

    private static final Logger LOG = System.getLogger(TaskQueues.class.getName());

    @Resource(lookup = "jms/cvtailorConnectionFactory")
    ConnectionFactory connections;

    @Resource(lookup = "jms/artifactQueue")
    Queue artifactQueue;

    @Resource(lookup = "jms/generationQueue")
    Queue generationQueue;

    @Resource(lookup = "jms/exportQueue")
    Queue exportQueue;

    /** Wakes a worker for the task; true if the broker took the message. */
    public boolean wake(TaskKind kind, int taskId) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer().send(queue(kind), Integer.toString(taskId));
            return true;
        } catch (JMSRuntimeException e) {
            LOG.log(Level.WARNING, "task {0} waits for the sweeper: the broker took no message ({1})", taskId, e.getMessage());
            return false;
        }
    }

    private Queue queue(TaskKind kind) {
        return switch (kind.queue()) {
            case "artifact" -> artifactQueue;
            case "generation" -> generationQueue;
            case "export" -> exportQueue;
            default -> throw new IllegalArgumentException("no queue " + kind.queue());
        };
    }
}
