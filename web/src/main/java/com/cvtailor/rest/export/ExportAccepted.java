package com.cvtailor.rest.export;

import com.cvtailor.export.Export;
import com.cvtailor.rest.Accepted;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** The answer to an export that is still being made. */
public record ExportAccepted(int exportId, String status, int taskId) implements Accepted {

    ExportAccepted(int exportId, int taskId) {
        this(exportId, "processing", taskId);
    }

    static ExportAccepted of(Export export) {
        return new ExportAccepted(export.id(), export.taskId());
    }

    @Override
    public URI location() {
        return UriBuilder.fromResource(ExportResource.class).build(exportId);
    }
}
