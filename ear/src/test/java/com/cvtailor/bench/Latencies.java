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

    /** What one client does in one of its rounds. */
    interface Round {
        void run(int client, int round);
    }

    /** Makes {@code calls} calls, {@code parallel} at a time; each gets its number. */
    static Latencies of(int calls, int parallel, IntConsumer call) {
        return ofTasks(
                parallel,
                IntStream.range(0, calls)
                        .<Callable<List<Double>>>mapToObj(i -> () -> List.of(timed(() -> call.accept(i))))
                        .toList());
    }

    /** Has each client make its calls one after the other, all clients at the same time. */
    static Latencies ofClients(int rounds, int clients, Round round) {
        return ofTasks(
                clients,
                IntStream.range(0, clients)
                        .<Callable<List<Double>>>mapToObj(client -> () -> IntStream.range(0, rounds)
                                .mapToObj(number -> timed(() -> round.run(client, number)))
                                .toList())
                        .toList());
    }

    private static Latencies ofTasks(int parallel, List<Callable<List<Double>>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(parallel);
        try {
            long start = System.nanoTime();
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> done : threads.invokeAll(tasks)) {
                millis.addAll(got(done));
            }
            Duration whole = Duration.ofNanos(System.nanoTime() - start);
            return new Latencies(millis.stream().sorted().toList(), whole);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
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

    private static double timed(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<Double> got(Future<List<Double>> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
