package com.cvtailor.rest.error;

import com.cvtailor.platform.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names every fault of a request by the path under which the client sent it, e.g. {@code evidence_links[1].url}. */
@Provider
@ApplicationScoped
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    ErrorResponse errors;

    @Inject
    ViolationMessages messages;

    @Override
    public Response toResponse(ConstraintViolationException e) {
        Map<String, List<Message>> fieldErrors = e.getConstraintViolations().stream()
                .collect(Collectors.groupingBy(
                        violation -> fieldPath(violation.getPropertyPath()),
                        Collectors.mapping(messages::of, Collectors.toList())));
        return errors.builder(ErrorCode.VALIDATION_ERROR, ErrorCode.VALIDATION_ERROR.message(), fieldErrors)
                .build();
    }

    /** Drops the method and the name of its body parameter, which the client never sees; {@code body} stands for the whole. */
    public static String fieldPath(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : (Iterable<Path.Node>) () -> StreamSupport.stream(path.spliterator(), false)
                .filter(ConstraintViolationMapper::seenByClient)
                .iterator()) {
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                field.append('.').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(snakeCase(node.getName()));
            }
        }
        return field.isEmpty() ? "body" : field.toString();
    }

    private static boolean seenByClient(Path.Node node) {
        return node.getKind() == ElementKind.PROPERTY
                || node.getKind() == ElementKind.BEAN
                || node.getKind() == ElementKind.CONTAINER_ELEMENT;
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
