package com.cvtailor.export;

import java.time.Instant;

/**
 * An export as a list shows it, without its document.
 *
 * @param fileSize in bytes; null until the file is made
 */
public record ExportSummary(
        int exportId,
        int generationId,
        String format,
        String status,
        Integer fileSize,
        int downloadCount,
        Instant createdAt,
        Instant expiresAt) {}
