package com.cvtailor.batch.task;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Unwraps a task's id and has its batch job started. Without a transaction: the job must not race with a rollback here. */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class TaskConsumer implements MessageListener {

    @Inject
    TaskLauncher launcher;

    @Override
    public void onMessage(Message message) {
        try {
            launcher.launch(message.getBody(String.class));
        } catch (JMSException e) {
            throw new IllegalArgumentException("not a task message", e);
        }
    }
}
