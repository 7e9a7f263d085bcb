package com.cvtailor.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.cvtailor.it.ApiClient;
import com.cvtailor.it.ApiReply;
import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.RunningServer;
import com.fasterxml.jackson.core.JsonPointer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What belongs to somebody is, for everybody else, as if it were not there: for every operation of the file and every id
 * that it takes. An operation for which {@link Ownership} or {@link Belongings} has no rule fails here.
 */
class ForeignAccessIT {

    private final List<ContractOperation> operations = ApiContract.published().operations();
    private final Belongings owner = new Belongings(JobSeeker.registeredAt(RunningServer.uri()));
    private final Belongings stranger = new Belongings(JobSeeker.registeredAt(RunningServer.uri()));

    @TestFactory
    Stream<DynamicTest> a_strangers_thing_is_answered_like_one_that_does_not_exist() {
        return personal()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Refusal foreign = Refusal.of(send(operation, owner.path(operation)));
                    Refusal missing = Refusal.of(send(operation, operation.pathWith(Ownership.missingId(operation))));
                    assertThat(foreign).isEqualTo(missing);
                    assertThat(foreign.status()).isEqualTo(404);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_changes_nothing() {
        return personal()
                .filter(operation -> operation.method().equals("GET") && operation.answersJson())
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    String path = owner.path(operation);
                    String before = owner.api().get(path).expect(200).text();
                    personal()
                            .filter(other -> other.path().startsWith(operation.path()))
                            .forEach(other -> send(other, owner.path(other)).expect(404));
                    assertThat(owner.api().get(path).expect(200).text()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_strangers_id_in_a_query_finds_what_an_unknown_one_finds() {
        return operations.stream().flatMap(operation -> Ownership.personalQueryIds(operation).entrySet().stream()
                .map(id -> dynamicTest(operation + " " + id.getKey(), () -> {
                    Refusal foreign = Refusal.of(ask(operation, id.getKey(), owner.id(id.getValue())));
                    assertThat(foreign).isEqualTo(Refusal.of(ask(operation, id.getKey(), Ownership.UNKNOWN)));
                })));
    }

    @TestFactory
    Stream<DynamicTest> a_strangers_id_in_a_body_is_refused_like_an_unknown_one() {
        return operations.stream().flatMap(operation -> Ownership.personalBodyIds(operation).entrySet().stream()
                .map(id -> dynamicTest(operation + " " + id.getKey(), () -> {
                    IdInBody body = new IdInBody(operation, JsonPointer.compile(id.getKey()), stranger);
                    String theirs = owner.id(id.getValue());
                    Refusal foreign = Refusal.of(body.sentWith(theirs), theirs);
                    assertThat(foreign).isEqualTo(Refusal.of(body.sentWith(Ownership.UNKNOWN), Ownership.UNKNOWN));
                    assertThat(foreign.status()).isEqualTo(400);
                    assertThat(body.sentWith(stranger.id(id.getValue())).status())
                            .as("with an id of one's own")
                            .isNotEqualTo(400);
                })));
    }

    @TestFactory
    Stream<DynamicTest> what_administrators_do_is_forbidden_for_all_others_whatever_they_send() {
        ApiClient plain = stranger.api();
        ApiClient premium = premium();
        return operations.stream()
                .filter(operation -> Ownership.ofPath(operation) == Ownership.ADMINISTRATORS)
                .flatMap(operation -> Stream.of(
                        dynamicTest(operation + " for a user", () -> assertForbidden(plain, operation)),
                        dynamicTest(operation + " for a premium user", () -> assertForbidden(premium, operation)),
                        dynamicTest(operation + " for nobody", () -> RefusalIT.complete(
                                        new ApiClient(RunningServer.uri()),
                                        operation,
                                        operation.pathWith(Ownership.missingId(operation)))
                                .expect(401))));
    }

    private static void assertForbidden(ApiClient api, ContractOperation operation) {
        String path = operation.pathWith(Ownership.missingId(operation));
        ApiReply complete = RefusalIT.complete(api, operation, path).expect(403);
        assertThat(ErrorEnvelope.of(complete).code()).isEqualTo("FORBIDDEN");
        api.send(operation.method(), path, BodyPublishers.ofString("{")).expect(403);
    }

    private Stream<ContractOperation> personal() {
        return operations.stream().filter(operation -> Ownership.ofPath(operation) == Ownership.PERSONAL);
    }

    /** A request in which nothing is missing, also not the version of what it changes. */
    private ApiReply send(ContractOperation operation, String path) {
        ApiClient api = operation.method().equals("PUT") ? stranger.api().with("If-Match", "*") : stranger.api();
        return RefusalIT.complete(api, operation, path);
    }

    private ApiReply ask(ContractOperation operation, String parameter, String id) {
        return stranger.api().get(stranger.path(operation) + QueryFaults.query(operation, Map.of(parameter, id)));
    }

    private static ApiClient premium() {
        JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
        int id = person.api().get("users/me").expect(200).json().getInt("id");
        new ServerDatabase(RunningServer.dataFolder())
                .execute("UPDATE auth_user SET is_premium = true WHERE id = " + id);
        return person.onAnotherDevice();
    }
}
