package com.cvtailor.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.cvtailor.it.ApiClient;
import com.cvtailor.it.ApiReply;
import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.RunningServer;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the file refuses what all of them must refuse. */
class RefusalIT {

    private static final String UNKNOWN = "2000000000";
    private static final String JSON = "application/json";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final ApiContract contract = ApiContract.published();
    private final ApiClient anonymous = new ApiClient(RunningServer.uri());
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient admin = RunningServer.administrator();
    private final Belongings belongings = new Belongings(person);

    @TestFactory
    Stream<DynamicTest> without_a_token_authentication_is_required() {
        return each(ContractOperation::secured, operation -> {
            ApiReply reply = complete(anonymous, operation, operation.pathWith(UNKNOWN));
            assertRefusal(reply, 401, "AUTHENTICATION_REQUIRED");
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_broken_token_is_invalid() {
        return each(ContractOperation::secured, operation -> {
            ApiReply reply = complete(anonymous.withToken("x.y.z"), operation, operation.pathWith(UNKNOWN));
            assertRefusal(reply, 401, "TOKEN_INVALID");
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        });
    }

    @TestFactory
    Stream<DynamicTest> what_administrators_alone_may_do_is_forbidden_for_others() {
        return each(
                ContractOperation::isForAdministrators,
                operation -> assertRefusal(
                        complete(person.api(), operation, operation.pathWith(UNKNOWN)), 403, "FORBIDDEN"));
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_id_is_not_found() {
        return each(ContractOperation::hasPathParameters, operation -> {
            String id = operation.isFoundByUuid() ? UUID.randomUUID().toString() : UNKNOWN;
            assertRefusal(complete(entitled(operation), operation, operation.pathWith(id)), 404, "NOT_FOUND");
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_id_is_not_found() {
        return each(
                ContractOperation::hasPathParameters,
                operation -> assertRefusal(
                        complete(entitled(operation), operation, operation.pathWith("abc")), 404, "NOT_FOUND"));
    }

    @TestFactory
    Stream<DynamicTest> a_format_that_nobody_can_write_is_not_acceptable() {
        return each(operation -> operation.statuses().contains(406), operation -> {
            ApiClient api = entitled(operation).with("Accept", "application/xml");
            assertRefusal(complete(api, operation, belongings.path(operation)), 406, "NOT_ACCEPTABLE");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_is_no_json_type_is_unsupported() {
        return each(
                ContractOperation::takesJson,
                operation -> assertRefusal(
                        send(operation, "text/xml", BodyPublishers.ofString("<a/>")), 415, "UNSUPPORTED_MEDIA_TYPE"));
    }

    @TestFactory
    Stream<DynamicTest> broken_json_is_malformed() {
        return each(
                ContractOperation::takesJson,
                operation -> assertRefusal(
                        send(operation, JSON, BodyPublishers.ofString("{\"a\":")), 400, "MALFORMED_JSON"));
    }

    @TestFactory
    Stream<DynamicTest> no_body_at_all_is_malformed() {
        return each(
                ContractOperation::takesJson,
                operation -> assertRefusal(send(operation, JSON, BodyPublishers.ofString("")), 400, "MALFORMED_JSON"));
    }

    @TestFactory
    Stream<DynamicTest> json_that_is_no_object_is_invalid() {
        return contract.operations().stream()
                .filter(ContractOperation::takesJson)
                .flatMap(operation -> Stream.of("[]", "[{}]", "7", "\"text\"", "true", "null")
                        .map(body -> dynamicTest(
                                operation + " " + body,
                                () -> assertRefusal(
                                        send(operation, JSON, BodyPublishers.ofString(body)),
                                        400,
                                        "VALIDATION_ERROR"))));
    }

    @TestFactory
    Stream<DynamicTest> a_body_over_one_mebibyte_is_too_large() {
        String body = "{\"unknown\":\"" + "x".repeat(1 << 20) + "\"}";
        return each(
                ContractOperation::takesJson,
                operation ->
                        assertRefusal(send(operation, JSON, BodyPublishers.ofString(body)), 413, "PAYLOAD_TOO_LARGE"));
    }

    @TestFactory
    Stream<DynamicTest> a_method_that_a_path_does_not_know_is_not_allowed() {
        return contract.operations().stream()
                .map(ContractOperation::path)
                .distinct()
                .flatMap(path -> {
                    Set<String> known = new TreeSet<>();
                    contract.operations().stream()
                            .filter(operation -> operation.path().equals(path))
                            .forEach(operation -> known.add(operation.method()));
                    return METHODS.stream()
                            .filter(method -> !known.contains(method))
                            .sorted()
                            .map(method -> dynamicTest(method + " " + path, () -> {
                                ApiReply reply =
                                        person.api().send(method, path.replaceAll("\\{[^}]+}", UNKNOWN), empty());
                                assertRefusal(reply, 405, "METHOD_NOT_ALLOWED");
                                assertThat(reply.header("Allow").split(",\\s*")).containsAll(known);
                            }));
                });
    }

    @TestFactory
    Stream<DynamicTest> a_query_parameter_out_of_its_range_is_named() {
        return contract.operations().stream().flatMap(operation -> operation.parameters("query").stream()
                .flatMap(parameter -> QueryFaults.of(parameter).stream().map(value -> {
                    String query = QueryFaults.query(operation, Map.of(parameter.getName(), value));
                    return dynamicTest(operation + query, () -> {
                        ApiReply reply = entitled(operation).get(belongings.path(operation) + query);
                        assertThat(assertRefusal(reply, 400, "VALIDATION_ERROR").fields())
                                .containsExactly(parameter.getName());
                    });
                })));
    }

    private interface Check {
        void of(ContractOperation operation);
    }

    private Stream<DynamicTest> each(Predicate<ContractOperation> which, Check check) {
        List<ContractOperation> operations =
                contract.operations().stream().filter(which).toList();
        assertThat(operations).isNotEmpty();
        return operations.stream().map(operation -> dynamicTest(operation.toString(), () -> check.of(operation)));
    }

    /** A request in which nothing is missing. */
    static ApiReply complete(ApiClient api, ContractOperation operation, String path) {
        String whole = path + QueryFaults.query(operation, Map.of());
        return operation.takesJson()
                ? api.with("Content-Type", operation.bodyTypes().get(0))
                        .send(
                                operation.method(),
                                whole,
                                BodyPublishers.ofString(operation.exampleBody().toString()))
                : api.send(operation.method(), whole, empty());
    }

    private ApiReply send(ContractOperation operation, String type, BodyPublisher body) {
        return entitled(operation)
                .with("Content-Type", type)
                .send(operation.method(), belongings.path(operation), body);
    }

    /** Somebody who may do what the operation does. */
    private ApiClient entitled(ContractOperation operation) {
        return operation.isForAdministrators() ? admin : person.api();
    }

    private static BodyPublisher empty() {
        return BodyPublishers.noBody();
    }

    private static ErrorEnvelope assertRefusal(ApiReply reply, int status, String code) {
        ErrorEnvelope error = ErrorEnvelope.of(reply.expect(status));
        assertThat(error.code()).isEqualTo(code);
        return error;
    }
}
