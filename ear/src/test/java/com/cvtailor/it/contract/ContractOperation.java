package com.cvtailor.it.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One operation of the file; {@code path} is its whole template, from the server's root. */
record ContractOperation(String method, String path, boolean secured, Operation described, Map<String, Example> named) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/}]+}");
    private static final String DEFAULT = "default";

    String id() {
        return described.getOperationId();
    }

    /** The statuses that it names, without the default. */
    Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        described.getResponses().keySet().stream()
                .filter(status -> !status.equals(DEFAULT))
                .forEach(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** Whether it may answer so: the default stands for a server in trouble and a wrong method, not for anything. */
    boolean mayAnswer(int status) {
        return statuses().contains(status)
                || described.getResponses().containsKey(DEFAULT) && (status == 405 || status >= 500);
    }

    boolean matches(String sentPath) {
        return pattern().matcher(sentPath).matches();
    }

    private Pattern pattern() {
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        for (Matcher variable = VARIABLE.matcher(path); variable.find(); end = variable.end()) {
            pattern.append(Pattern.quote(path.substring(end, variable.start()))).append("[^/]+");
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(path.substring(end))).toString());
    }

    boolean isForAdministrators() {
        return path.startsWith("/api/v1/admin/");
    }

    boolean hasPathParameters() {
        return path.indexOf('{') >= 0;
    }

    boolean isFoundByUuid() {
        return parameters("path").stream()
                .anyMatch(parameter -> "uuid".equals(parameter.getSchema().getFormat()));
    }

    /** How many characters of the template are fixed: {@code users/me} goes before {@code users/{id}}. */
    int fixedCharacters() {
        return VARIABLE.matcher(path).replaceAll("").length();
    }

    /** The path with every variable replaced by this text, as it is. */
    String pathWith(String value) {
        return VARIABLE.matcher(path).replaceAll(Matcher.quoteReplacement(value));
    }

    List<Parameter> parameters(String in) {
        return Optional.ofNullable(described.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> parameter.getIn().equals(in))
                .toList();
    }

    boolean takesJson() {
        return !bodyTypes().isEmpty();
    }

    /** Whether a success is told in JSON. */
    boolean answersJson() {
        return Optional.ofNullable(described.getResponses().get("200")).stream()
                .flatMap(response -> Stream.ofNullable(response.getContent()))
                .anyMatch(content -> content.containsKey("application/json"));
    }

    /** The JSON media types that it takes, the first one first. */
    List<String> bodyTypes() {
        return Optional.ofNullable(described.getRequestBody()).stream()
                .flatMap(body -> body.getContent().keySet().stream())
                .filter(type -> type.endsWith("json"))
                .toList();
    }

    /** The body that the file shows; an empty object if it shows none. */
    JsonNode exampleBody() {
        return bodyTypes().stream()
                .map(type -> described.getRequestBody().getContent().get(type))
                .flatMap(this::examples)
                .findFirst()
                .map(ContractOperation::tree)
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Stream<Object> examples(MediaType type) {
        Stream<Object> listed = Optional.ofNullable(type.getExamples()).stream()
                .flatMap(examples -> examples.values().stream())
                .map(example -> example.get$ref() == null ? example : named.get(nameOf(example.get$ref())))
                .map(Example::getValue);
        return Stream.concat(Stream.ofNullable(type.getExample()), listed);
    }

    private static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static JsonNode tree(Object example) {
        try {
            return Json.mapper().readTree(Json.mapper().writeValueAsString(example));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an example that is no JSON: " + example, e);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
