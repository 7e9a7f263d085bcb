package com.cvtailor.rest.export;

/** The answer to an export that is still being made. */
public record ExportAccepted(int exportId, String status, int taskId) {

    ExportAccepted(int exportId, int taskId) {
        this(exportId, "processing", taskId);
    }
}
