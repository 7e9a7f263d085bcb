package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginBurstIT {

    private static final int ATTEMPTS = 1_000;
    private static final int FORGIVEN = 10;

    @Test
    void a_thousand_guesses_at_once_from_as_many_addresses_are_no_more_than_ten() throws Exception {
        JobSeeker person = JobSeeker.registeredBy(LimitedServer.newClient());
        List<Callable<Integer>> guesses = IntStream.range(0, ATTEMPTS)
                .<Callable<Integer>>mapToObj(
                        i -> () -> logIn(person, "Seven-Swans-A-Sinking-" + i).status())
                .toList();
        List<Integer> statuses = atOnce(guesses);
        assertThat(statuses).containsOnly(401, 429);
        assertThat(statuses.stream().filter(status -> status == 401)).hasSizeBetween(FORGIVEN, FORGIVEN + 1);

        ApiReply locked = logIn(person, JobSeeker.PASSWORD).expect(429);
        assertThat(locked.header("RateLimit-Limit")).isEqualTo(Integer.toString(FORGIVEN));
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 900);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static ApiReply logIn(JobSeeker person, String password) {
        JsonObject logIn = Json.createObjectBuilder()
                .add("email", person.email())
                .add("password", password)
                .build();
        return LimitedServer.newClient().post("auth/login", logIn);
    }
}
