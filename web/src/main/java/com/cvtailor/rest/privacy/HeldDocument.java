package com.cvtailor.rest.privacy;

import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.platform.Json;
import com.cvtailor.rest.generation.GenerationResponse;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A document with what its person ordered it by: the advertisement as they pasted it, and their wishes. */
record HeldDocument(
        String documentType, String jobDescription, JsonNode request, @JsonUnwrapped GenerationResponse document) {

    static HeldDocument of(GeneratedDocument document) {
        return new HeldDocument(
                document.type().key(),
                document.jobDescription().text(),
                Json.read(document.request(), JsonNode.class),
                GenerationResponse.of(document, 100, Locale.ENGLISH));
    }
}
