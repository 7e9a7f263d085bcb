package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What a client may ask for in an hour, on a server that permits little. */
class RateLimitIT {

    private static final int HOUR = 3_600;

    @Test
    void each_answer_tells_how_much_is_left() {
        ApiClient client = LimitedServer.newClient();
        assertStanding(client.get("artifacts").expect(401), LimitedServer.ANONYMOUS, LimitedServer.ANONYMOUS - 1);
        assertStanding(client.get("artifacts").expect(401), LimitedServer.ANONYMOUS, LimitedServer.ANONYMOUS - 2);
    }

    @Test
    void a_client_without_an_account_is_refused_when_it_has_asked_often_enough() {
        ApiClient client = LimitedServer.newClient();
        for (int i = 0; i < LimitedServer.ANONYMOUS; i++) {
            client.post("auth/login", nobody()).expect(401);
        }
        assertRefused(client.post("auth/login", nobody()), LimitedServer.ANONYMOUS);
        LimitedServer.newClient().post("auth/login", nobody()).expect(401);
    }

    @Test
    void guesses_at_tokens_count_for_their_address() {
        ApiClient client = LimitedServer.newClient().withToken("x.y.z");
        for (int i = 0; i < LimitedServer.ANONYMOUS; i++) {
            client.get("users/me").expect(401);
        }
        assertRefused(client.get("users/me"), LimitedServer.ANONYMOUS);
    }

    @Test
    void a_person_is_counted_by_the_account_wherever_they_are() {
        JobSeeker person = JobSeeker.registeredBy(LimitedServer.newClient());
        for (int i = 0; i < LimitedServer.AUTHENTICATED; i++) {
            ApiReply reply =
                    from(LimitedServer.newAddress(), person).get("users/me").expect(200);
            assertStanding(reply, LimitedServer.AUTHENTICATED, LimitedServer.AUTHENTICATED - 1 - i);
        }
        assertRefused(from(LimitedServer.newAddress(), person).get("users/me"), LimitedServer.AUTHENTICATED);
        assertRefused(from(LimitedServer.newAddress(), person).delete("artifacts/1"), LimitedServer.AUTHENTICATED);
    }

    @Test
    void people_at_one_address_have_an_hour_each() {
        ApiClient office = LimitedServer.newClient();
        JobSeeker one = JobSeeker.registeredBy(office);
        JobSeeker other = JobSeeker.registeredBy(office);
        for (int i = 0; i < LimitedServer.AUTHENTICATED; i++) {
            one.api().get("users/me").expect(200);
        }
        one.api().get("users/me").expect(429);
        other.api().get("users/me").expect(200);
    }

    @Test
    void premium_users_and_administrators_may_ask_more_often() {
        JobSeeker person = JobSeeker.registeredBy(LimitedServer.newClient());
        LimitedServer.database()
                .execute("UPDATE auth_user SET is_premium = true WHERE email = '" + person.email() + "'");
        ApiClient premium = person.onAnotherDevice();
        assertThat(premium.get("users/me").expect(200).header("RateLimit-Limit"))
                .isEqualTo(Integer.toString(LimitedServer.PREMIUM));
        ApiClient admin = Administrator.by(LimitedServer.newClient());
        assertThat(admin.get("users/me").expect(200).header("RateLimit-Limit"))
                .isEqualTo(Integer.toString(LimitedServer.PREMIUM));
    }

    @Test
    void creating_artifacts_is_limited_besides_and_all_else_goes_on() {
        ApiClient person = JobSeeker.registeredBy(LimitedServer.newClient()).api();
        for (int i = 0; i < LimitedServer.ARTIFACT_CREATE; i++) {
            ApiReply created =
                    person.post("artifacts", Bodies.artifact().build()).expect(202);
            assertStanding(created, LimitedServer.ARTIFACT_CREATE, LimitedServer.ARTIFACT_CREATE - 1 - i);
        }
        ApiReply refused = person.post("artifacts", Bodies.artifact().build());
        assertRefused(refused, LimitedServer.ARTIFACT_CREATE);
        assertRefused(
                person.post("import/json-resume", Json.createObjectBuilder().build()), LimitedServer.ARTIFACT_CREATE);
        int left = LimitedServer.AUTHENTICATED - LimitedServer.ARTIFACT_CREATE - 1;
        assertStanding(person.get("artifacts").expect(200), LimitedServer.AUTHENTICATED, left);
    }

    @Test
    void a_client_cannot_invent_another_address() {
        String address = LimitedServer.newAddress();
        for (int i = 0; i < LimitedServer.ANONYMOUS; i++) {
            LimitedServer.clientAt("192.0.2." + i + ", " + address)
                    .get("users/me")
                    .expect(401);
        }
        assertRefused(LimitedServer.clientAt("192.0.2.99, " + address).get("users/me"), LimitedServer.ANONYMOUS);
    }

    @Test
    void whoever_has_an_ipv6_subnet_is_one_client() {
        for (int i = 0; i < LimitedServer.ANONYMOUS; i++) {
            LimitedServer.clientAt("2001:db8:1:2::" + i).get("users/me").expect(401);
        }
        assertRefused(LimitedServer.clientAt("2001:db8:1:2:ffff::1").get("users/me"), LimitedServer.ANONYMOUS);
        LimitedServer.clientAt("2001:db8:1:3::1").get("users/me").expect(401);
    }

    @Test
    void the_audit_log_names_the_client_and_not_the_proxy() {
        String address = LimitedServer.newAddress();
        LimitedServer.clientAt("192.0.2.1, " + address).get("users/me").expect(401);
        AuditTrail trail = new AuditTrail(LimitedServer.dataFolder());
        String quoted = "\"" + address + "\"";
        // The line is written after the answer.
        await().until(() -> !trail.linesWith(quoted).isEmpty());
        assertThat(trail.linesWith(quoted)).singleElement().satisfies(line -> assertThat(line.getString("ip_address"))
                .isEqualTo(address));
    }

    @Test
    void health_and_descriptions_are_not_counted() {
        ApiClient client = LimitedServer.newClient();
        for (String path : new String[] {"/health/live", "/openapi", "/.well-known/jwks.json", "/api/docs/"}) {
            for (int i = 0; i <= LimitedServer.ANONYMOUS; i++) {
                assertThat(client.get(path).expect(200).header("RateLimit-Limit"))
                        .isEmpty();
            }
        }
    }

    @Test
    void an_unknown_path_costs_nothing() {
        ApiClient client = LimitedServer.newClient();
        for (int i = 0; i <= LimitedServer.ANONYMOUS; i++) {
            client.get("nothing/here").expect(404);
        }
    }

    private static ApiClient from(String address, JobSeeker person) {
        return LimitedServer.clientAt(address)
                .with("Authorization", person.api().headers().get("Authorization"));
    }

    private static JsonObject nobody() {
        return Json.createObjectBuilder()
                .add("email", "nobody@example.org")
                .add("password", "Seven-Swans-A-Sinking")
                .build();
    }

    private static void assertStanding(ApiReply reply, int limit, int remaining) {
        assertThat(reply.header("RateLimit-Limit")).isEqualTo(Integer.toString(limit));
        assertThat(reply.header("RateLimit-Remaining")).isEqualTo(Integer.toString(remaining));
        assertThat(Integer.parseInt(reply.header("RateLimit-Reset"))).isBetween(1, HOUR);
    }

    private static void assertRefused(ApiReply reply, int limit) {
        JsonObject error = reply.expect(429).json().getJsonObject("error");
        assertThat(error.getString("code")).isEqualTo("RATE_LIMITED");
        assertStanding(reply, limit, 0);
        assertThat(reply.header("Retry-After")).isEqualTo(reply.header("RateLimit-Reset"));
    }
}
