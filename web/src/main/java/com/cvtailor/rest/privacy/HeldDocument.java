package com.cvtailor.rest.privacy;

import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.DocumentVersion;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.platform.Json;
import com.cvtailor.rest.generation.GenerationResponse;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A document with what its person ordered it by: the advertisement as they pasted it, and their wishes; and with all that
 * it said before they edited it. Null stands for what cannot be read since its key is lost.
 */
record HeldDocument(
        String documentType,
        String jobDescription,
        JsonNode request,
        @JsonUnwrapped GenerationResponse document,
        List<Version> versions) {

    record Version(int version, Instant createdAt, boolean edited, DocumentContent content) {

        static Version of(DocumentType type, DocumentVersion version) {
            return new Version(
                    version.version(),
                    version.createdAt(),
                    version.edited(),
                    version.isReadable() ? DocumentContent.read(type, version.content()) : null);
        }
    }

    static HeldDocument of(GeneratedDocument document, List<DocumentVersion> versions) {
        return new HeldDocument(
                document.type().key(),
                document.jobDescription().text(),
                document.isReadable() ? Json.read(document.request(), JsonNode.class) : null,
                GenerationResponse.of(
                        document,
                        document.completed() && document.isReadable()
                                ? DocumentContent.read(document.type(), document.content())
                                : null,
                        100,
                        Locale.ENGLISH),
                versions.stream()
                        .map(version -> Version.of(document.type(), version))
                        .toList());
    }
}
