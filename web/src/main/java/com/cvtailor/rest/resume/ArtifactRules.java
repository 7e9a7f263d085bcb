package com.cvtailor.rest.resume;

import com.cvtailor.platform.Message;
import com.cvtailor.rest.artifact.ArtifactRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What artifacts may be, by the constraints of a client's request. */
record ArtifactRules(Validator validator, Function<ConstraintViolation<?>, Message> wording) {

    /** Of several faults of a field the same one is always told. */
    private static final Comparator<Message> FIRST = Comparator.comparing(Message::toString);

    /** One message for each field at fault; {@code null} in letters stands for the whole. */
    Map<String, Message> faults(Record request) {
        return validator.validate(request).stream()
                .collect(Collectors.toMap(
                        violation ->
                                violation.getPropertyPath().iterator().next().getName(),
                        wording,
                        (one, other) -> FIRST.compare(one, other) <= 0 ? one : other,
                        TreeMap::new));
    }

    /** What is wrong with one element of an artifact's list, whatever the others are. */
    Optional<Message> fault(String field, String element) {
        return validator.validateValue(ArtifactRequest.class, field, List.of(element)).stream()
                .map(wording)
                .min(FIRST);
    }
}
