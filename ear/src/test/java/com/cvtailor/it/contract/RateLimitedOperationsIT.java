package com.cvtailor.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.cvtailor.it.ApiClient;
import com.cvtailor.it.ApiReply;
import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.LimitedServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the API is counted, and refused before anything is done for it. */
class RateLimitedOperationsIT {

    private static final String ANY = "2000000000";

    @TestFactory
    Stream<DynamicTest> whoever_has_asked_too_often_is_refused_by_every_operation() {
        ApiClient person =
                exhausted(JobSeeker.registeredBy(LimitedServer.newClient()).api());
        ApiClient anonymous = exhausted(LimitedServer.newClient());
        return ApiContract.published().operations().stream()
                .filter(operation -> operation.path().startsWith("/api/v1/"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    ApiClient client = operation.secured() ? person : anonymous;
                    ApiReply reply = RefusalIT.complete(client, operation, operation.pathWith(ANY));
                    assertThat(ErrorEnvelope.of(reply.expect(429)).code()).isEqualTo("RATE_LIMITED");
                    assertThat(reply.header("RateLimit-Remaining")).isEqualTo("0");
                    assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
                }));
    }

    private static ApiClient exhausted(ApiClient client) {
        ApiReply reply = client.get("users/me");
        while (reply.status() != 429) {
            reply = client.get("users/me");
        }
        return client;
    }
}
