package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees the metrics, on a server that trusts one network and is spoken to through a trusted proxy. */
class MetricsAccessIT {

    private static final String METRIC = "rate_limit_unavailable_total";

    @Test
    void a_trusted_network_sees_them() {
        assertThat(metrics(LimitedServer.clientAt(LimitedServer.MONITORING + "7"), 200)
                        .text())
                .contains(METRIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/",
                "/metrics/application",
                "/metrics;a=b",
                "/%6detrics",
                "/metrics?x=/health"
            })
    void nobody_else_sees_them_however_they_spell_it(String path) {
        ApiReply reply = LimitedServer.newClient().get(path);
        assertThat(reply.status()).isIn(401, 404);
        assertThat(reply.text()).contains("\"error\"").doesNotContain(METRIC);
    }

    @Test
    void whoever_asks_without_a_token_is_told_how_to_ask() {
        ApiReply reply = metrics(LimitedServer.newClient(), 401);
        assertThat(reply.json().getJsonObject("error").getString("code")).isEqualTo("AUTHENTICATION_REQUIRED");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(metrics(LimitedServer.newClient().withToken("x.y.z"), 401)
                        .json()
                        .getJsonObject("error")
                        .getString("code"))
                .isEqualTo("TOKEN_INVALID");
    }

    @Test
    void a_person_may_not_see_them_and_an_administrator_may() {
        ApiClient person = JobSeeker.registeredBy(LimitedServer.newClient()).api();
        assertThat(metrics(person, 403).json().getJsonObject("error").getString("code"))
                .isEqualTo("FORBIDDEN");
        assertThat(metrics(Administrator.by(LimitedServer.newClient()), 200).text())
                .contains(METRIC);
    }

    @Test
    void a_log_out_is_felt_at_once() {
        ApiClient admin = Administrator.by(LimitedServer.newClient());
        admin.post("auth/logout").expect(204);
        metrics(admin, 401);
    }

    @Test
    void a_client_that_says_it_is_in_the_trusted_network_is_not_believed() {
        metrics(LimitedServer.clientAt(LimitedServer.MONITORING + "7, " + LimitedServer.newAddress()), 401);
    }

    @Test
    void this_machine_is_trusted_as_long_as_nothing_else_is_set() {
        assertThat(metrics(new ApiClient(RunningServer.uri()), 200).text()).contains(METRIC);
    }

    /** Behind a proxy on the same machine everybody would come from this machine. */
    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
    void what_an_unknown_proxy_forwards_does_not_come_from_this_machine(String header) {
        metrics(new ApiClient(RunningServer.uri()).with(header, "127.0.0.1"), 401);
    }

    private static ApiReply metrics(ApiClient client, int status) {
        return client.get("/metrics").expect(status);
    }
}
