package com.cvtailor.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.RunningServer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever is sent, the API answers in its own words, and goes on answering. */
class HostileInputIT {

    private static final String SEED = "-2026013112";

    @Property(tries = 1_200, seed = SEED)
    void a_hostile_body_is_answered_in_the_apis_own_words(@ForAll("bodies") RawRequest request) {
        assertAnswered(request);
    }

    @Property(tries = 600, seed = SEED)
    void a_hostile_path_is_answered_in_the_apis_own_words(@ForAll("paths") RawRequest request) {
        assertAnswered(request);
    }

    @Property(tries = 600, seed = SEED)
    void a_hostile_query_is_answered_in_the_apis_own_words(@ForAll("queries") RawRequest request) {
        assertAnswered(request);
    }

    @Property(tries = 600, seed = SEED)
    void a_hostile_header_is_answered_in_the_apis_own_words(@ForAll("headers") RawRequest request) {
        assertAnswered(request);
    }

    /** It never reaches the API; all that can be asked is that nothing is done and nothing is told. */
    @Property(tries = 200, seed = SEED)
    void what_is_no_proper_http_is_refused_without_a_word(@ForAll("broken") RawRequest request) {
        RawReply reply = Victim.SERVER.send(authorized(request));
        // Grizzly refuses all of it with an empty 400, but a broken % escape with an empty 200.
        assertThat(reply.status()).as("%s", request).isIn(400, 200);
        assertThat(reply.text()).as("%s", request).isEmpty();
    }

    @AfterProperty
    void the_person_is_still_served() {
        Victim.REQUESTS.reading().forEach(HostileInputIT::assertAnswered);
        Victim.PERSON.api().get("users/me").expect(200);
    }

    @Provide
    Arbitrary<RawRequest> bodies() {
        return Victim.REQUESTS.withHostileBody();
    }

    @Provide
    Arbitrary<RawRequest> paths() {
        return Victim.REQUESTS.withHostilePath();
    }

    @Provide
    Arbitrary<RawRequest> queries() {
        return Victim.REQUESTS.withHostileQuery();
    }

    @Provide
    Arbitrary<RawRequest> headers() {
        return Victim.REQUESTS.withHostileHeader();
    }

    @Provide
    Arbitrary<RawRequest> broken() {
        return Victim.REQUESTS.brokenAsHttp();
    }

    private static void assertAnswered(RawRequest request) {
        RawReply reply = Victim.SERVER.send(authorized(request));
        assertThat(reply.status()).as("%s%n%s", request, reply.text()).isBetween(200, 499);
        assertThat(reply.header("X-Request-Id")).as("%s", request).isNotBlank();
        if (reply.status() >= 400) {
            ErrorEnvelope.of(reply.header("Content-Type"), reply.header("X-Request-Id"), reply.text());
        }
    }

    private static RawRequest authorized(RawRequest request) {
        if (request.headers().containsKey("Authorization")) {
            return request;
        }
        // A log-out may succeed, and must not end the session that all others use.
        JobSeeker person =
                request.target().contains("/auth/logout") ? JobSeeker.registeredAt(RunningServer.uri()) : Victim.PERSON;
        return request.with("Authorization", person.api().headers().get("Authorization"));
    }

    private static final class Victim {
        private static final RawHttp SERVER = new RawHttp(RunningServer.uri());
        private static final JobSeeker PERSON = JobSeeker.registeredAt(RunningServer.uri());
        private static final HostileRequests REQUESTS = new HostileRequests(ApiContract.published(), PERSON);
    }
}
