package com.cvtailor.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How long each of many calls took, in milliseconds, ascending. */
record Latencies(List<Double> millis, Duration whole) {

    /** Makes {@code calls} calls, {@code parallel} at a time; each gets its number. */
    static Latencies of(int calls, int parallel, IntConsumer call) {
        ExecutorService clients = Executors.newFixedThreadPool(parallel);
        try {
            long start = System.nanoTime();
            var futures = clients.invokeAll(IntStream.range(0, calls)
                    .<Callable<Double>>mapToObj(i -> () -> timed(call, i))
                    .toList());
            List<Double> millis = new ArrayList<>();
            for (Future<Double> future : futures) {
                millis.add(got(future));
            }
            Duration whole = Duration.ofNanos(System.nanoTime() - start);
            return new Latencies(millis.stream().sorted().toList(), whole);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            clients.shutdownNow();
        }
    }

    double percentile(int percent) {
        return millis.get((int) Math.ceil(millis.size() * percent / 100.0) - 1);
    }

    @Override
    public String toString() {
        return "P50 %.0f ms, P95 %.0f ms, max %.0f ms (%d calls, %.0f a second)"
                .formatted(
                        percentile(50),
                        percentile(95),
                        percentile(100),
                        millis.size(),
                        millis.size() / (whole.toNanos() / 1e9));
    }

    private static double timed(IntConsumer call, int number) {
        long start = System.nanoTime();
        call.accept(number);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double got(Future<Double> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
