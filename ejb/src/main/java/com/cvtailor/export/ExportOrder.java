package com.cvtailor.export;

/** What file a person wants of a finished document. */
public record ExportOrder(
        int generationId,
        ExportFormat format,
        boolean includeEvidence,
        boolean qrCodes,
        Integer templateId,
        String profile) {}
