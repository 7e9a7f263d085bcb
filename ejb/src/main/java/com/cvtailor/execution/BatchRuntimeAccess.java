package com.cvtailor.execution;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Speaks to this node's batch runtime about any of its executions. Payara lets a component touch only what the same
 * component of the same server instance has started, and a thread that belongs to no component everything; so a thread
 * without any is made for the question.
 */
@ApplicationScoped
public class BatchRuntimeAccess {

    private static final long DEFAULT_STACK = 0;

    /** What the runtime throws comes out of here as it is. */
    <T> T ask(Function<JobOperator, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Runnable call = () -> {
            try {
                answer.complete(question.apply(BatchRuntime.getJobOperator()));
            } catch (Throwable e) { // Whatever it is, somebody waits for it.
                answer.completeExceptionally(e);
            }
        };
        Thread thread = new Thread(null, call, "batch-runtime-access", DEFAULT_STACK, false);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
