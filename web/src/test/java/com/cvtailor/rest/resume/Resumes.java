package com.cvtailor.rest.resume;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents for tests, and how they read. */
final class Resumes {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Resumes() {}

    static ResumeReading read(String document) {
        return ResumeReading.of(Json.read(document, ObjectNode.class), new ArtifactRules(VALIDATOR, Resumes::wording));
    }

    static String file(String name) {
        try (InputStream file = Resumes.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message wording(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().replaceAll("[{}]", "");
        return Message.of(Message.exists(key) ? key : violation.getMessage());
    }
}
