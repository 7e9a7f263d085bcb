package com.cvtailor.generation;

import com.cvtailor.platform.Json;
import java.util.List;

/** What a document says, as data. */
public sealed interface DocumentContent permits CvContent, CoverLetterContent {

    /** ISO 639-1 code of the headings and connecting words. */
    String language();

    /** The links to proofs that it shows, each once. */
    List<CvContent.Evidence> links();

    /** Reads what this product wrote. */
    static DocumentContent read(DocumentType type, String json) {
        return type == DocumentType.CV ? Json.read(json, CvContent.class) : Json.read(json, CoverLetterContent.class);
    }
}
