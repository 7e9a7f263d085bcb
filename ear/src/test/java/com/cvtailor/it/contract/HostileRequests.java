package com.cvtailor.it.contract;

import com.cvtailor.it.JobSeeker;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Requests that are right but for one thing, for every operation of the file. */
final class HostileRequests {

    private final Map<ContractOperation, RawRequest> good = new LinkedHashMap<>();

    HostileRequests(ApiContract contract, JobSeeker person) {
        Belongings belongings = new Belongings(person);
        contract.operations().forEach(operation -> good.put(operation, good(operation, belongings)));
    }

    Arbitrary<RawRequest> withHostileBody() {
        return operations(ContractOperation::takesJson)
                .flatMap(operation -> HostileJson.spoiling(harmlessBody(operation))
                        .map(body -> good.get(operation).withBody(body)));
    }

    Arbitrary<RawRequest> withHostilePath() {
        return Combinators.combine(operations(ContractOperation::hasPathParameters), HostileTarget.segment())
                .as((operation, id) -> good.get(operation).at(operation.pathWith(id)));
    }

    Arbitrary<RawRequest> withHostileQuery() {
        return operations(operation -> true).flatMap(operation -> pairs(operation)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pairs -> good.get(operation).at(good.get(operation).target() + "?" + String.join("&", pairs))));
    }

    Arbitrary<RawRequest> withHostileHeader() {
        return Combinators.combine(operations(operation -> true), HostileHeader.name(), HostileHeader.value())
                .as((operation, header, value) -> good.get(operation).with(header, value));
    }

    /** What a web server refuses before it knows for whom the request is. */
    Arbitrary<RawRequest> brokenAsHttp() {
        return Arbitraries.oneOf(
                Combinators.combine(operations(ContractOperation::hasPathParameters), HostileTarget.brokenSegment())
                        .as((operation, id) -> good.get(operation).at(operation.pathWith(id))),
                Combinators.combine(operations(operation -> true), HostileHeader.name(), HostileHeader.brokenValue())
                        .as((operation, header, value) -> good.get(operation).with(header, value)));
    }

    /** Requests that read, and are right. */
    List<RawRequest> reading() {
        return good.values().stream()
                .filter(request -> request.method().equals("GET"))
                .toList();
    }

    private Arbitrary<ContractOperation> operations(Predicate<ContractOperation> which) {
        return Arbitraries.of(good.keySet().stream().filter(which).toList());
    }

    private static Arbitrary<String> pairs(ContractOperation operation) {
        List<String> names = Stream.concat(
                        operation.parameters("query").stream().map(Parameter::getName),
                        Stream.of("page", "unknown", "a[b]", "%00", "%zz", ""))
                .toList();
        return Combinators.combine(Arbitraries.of(names), HostileTarget.value())
                .as((name, value) -> name + "=" + value);
    }

    /** What is deleted would be missing afterwards, so only what nobody has is deleted. */
    private static RawRequest good(ContractOperation operation, Belongings belongings) {
        String path = operation.method().equals("DELETE")
                ? operation.pathWith(new UUID(0, 0).toString())
                : belongings.path(operation);
        RawRequest request = unconditional(operation, new RawRequest(operation.method(), path));
        return operation.takesJson()
                ? request.with("Content-Type", operation.bodyTypes().get(0))
                        .withBody(harmlessBody(operation).toString().getBytes(StandardCharsets.UTF_8))
                : request;
    }

    /** Whatever the latest version is; a change that names none is refused before anybody looks at its body. */
    private static RawRequest unconditional(ContractOperation operation, RawRequest request) {
        return operation.parameters("header").stream()
                .filter(header -> header.getName().equals("If-Match") && Boolean.TRUE.equals(header.getRequired()))
                .findFirst()
                .map(header -> request.with(header.getName(), "*"))
                .orElse(request);
    }

    /** Wrong passwords are counted, and too many lock everybody out; a missing one is not. */
    private static JsonNode harmlessBody(ContractOperation operation) {
        JsonNode body = operation.exampleBody();
        if (body instanceof ObjectNode object && !operation.path().endsWith("/auth/register")) {
            object.remove("password");
        }
        return body;
    }
}
