package com.cvtailor.export;

/**
 * What file a person wants of a finished document.
 *
 * @param version of the document; null for the latest
 */
public record ExportOrder(
        int generationId,
        ExportFormat format,
        boolean includeEvidence,
        boolean qrCodes,
        Integer templateId,
        Integer version,
        String profile) {}
