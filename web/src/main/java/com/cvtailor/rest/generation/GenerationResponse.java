package com.cvtailor.rest.generation;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.platform.Json;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;

/** A CV or a cover letter; the content is null until it is completed. */
public record GenerationResponse(@JsonUnwrapped GenerationSummary summary, Record content) {

    public static GenerationResponse of(GeneratedDocument document, int progress, Locale locale) {
        return new GenerationResponse(
                GenerationSummary.of(document, progress, locale), document.completed() ? content(document) : null);
    }

    private static Record content(GeneratedDocument document) {
        return document.type() == DocumentType.CV
                ? Json.read(document.content(), CvContent.class)
                : Json.read(document.content(), CoverLetterContent.class);
    }
}
