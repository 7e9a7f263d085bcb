package com.cvtailor.rest.generation;

import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.GeneratedDocument;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;

/** A CV or a cover letter; the content is null until it is completed. */
public record GenerationResponse(@JsonUnwrapped GenerationSummary summary, DocumentContent content) {

    /** @param content of the version that is to be shown; null until there is one */
    public static GenerationResponse of(
            GeneratedDocument document, DocumentContent content, int progress, Locale locale) {
        return new GenerationResponse(
                GenerationSummary.of(document, content == null ? List.of() : content.links(), progress, locale),
                content);
    }
}
