package com.cvtailor.rephrasing;

import com.cvtailor.llm.Completion;
import com.cvtailor.llm.NoAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

/** An answer that is awaited until the deadline, or until nobody wants it any more; then its call is ended on the wire. */
final class PendingAnswer {

    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Future<Completion> future;
    private final Instant deadline;
    private final BooleanSupplier wanted;

    PendingAnswer(Future<Completion> future, Instant deadline, BooleanSupplier wanted) {
        this.future = future;
        this.deadline = deadline;
        this.wanted = wanted;
    }

    /** Empty when there is none; the reason goes into the account. */
    Optional<Completion> await(ModelUse use) {
        try {
            return Optional.of(answer());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NoAnswer || e.getCause() instanceof BulkheadException) {
                use.failed(e.getCause() instanceof NoAnswer ? e.getCause().getMessage() : "too many calls wait");
                return Optional.empty();
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException | CancellationException e) {
            use.failed(Instant.now().isBefore(deadline) ? "switched off" : "no answer in time");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", e);
        } finally {
            cancel();
        }
    }

    private Completion answer() throws ExecutionException, InterruptedException, TimeoutException {
        while (wanted.getAsBoolean()) {
            Duration left = Duration.between(Instant.now(), deadline);
            try {
                return future.get(Math.max(0, Math.min(left.toMillis(), GLANCE.toMillis())), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (left.compareTo(GLANCE) <= 0) {
                    throw e;
                }
            }
        }
        throw new TimeoutException();
    }

    void cancel() {
        future.cancel(true);
    }
}
