package com.cvtailor.export;

/** What there is to hand out for an export right now. */
public sealed interface ExportDownload {

    record Ready(String fileName, String mediaType, byte[] content) implements ExportDownload {}

    record Processing(int exportId, int taskId) implements ExportDownload {}
}
