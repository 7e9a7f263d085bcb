package com.cvtailor.task;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Sends the messages that wake workers, always after the row is committed: in one transaction with it, the broker may
 * deliver before the database has committed, and the worker finds nothing. A broker that is down costs time, not work:
 * the sweeper sends the message again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
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

    @Resource(lookup = "jms/importQueue")
    Queue importQueue;

    @Asynchronous
    public void onAccepted(@Observes(during = TransactionPhase.AFTER_SUCCESS) TaskAccepted task) {
        wake(task.kind(), task.taskId());
    }

    /** Wakes a worker for the task; false if the broker took no message. */
    public boolean wake(TaskKind kind, int taskId) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer().send(queue(kind), Integer.toString(taskId));
            return true;
        } catch (JMSRuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "task {0} waits for the sweeper: the broker took no message ({1})",
                    taskId,
                    e.getMessage());
            return false;
        }
    }

    private Queue queue(TaskKind kind) {
        return switch (kind.queue()) {
            case "artifact" -> artifactQueue;
            case "generation" -> generationQueue;
            case "export" -> exportQueue;
            case "import" -> importQueue;
            default -> throw new IllegalArgumentException("no queue " + kind.queue());
        };
    }
}
