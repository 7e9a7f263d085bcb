package com.cvtailor.rest.export;

import com.cvtailor.export.ExportDownload;
import com.cvtailor.export.ExportDownload.Processing;
import com.cvtailor.export.ExportDownload.Ready;
import com.cvtailor.export.ExportFormat;
import com.cvtailor.export.ExportService;
import com.cvtailor.flag.FeatureFlags;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.Feature;
import com.cvtailor.rest.idempotency.Once;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Orders files of finished documents and hands them out. */
@Path("export/{id}")
@ApplicationScoped
@RolesAllowed("user")
public class ExportResource {

    private static final int POLL_SECONDS = 1;

    @Inject
    ExportService exports;

    @Inject
    Once once;

    @Inject
    Caller caller;

    @POST
    @Feature(FeatureFlags.EXPORT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response order(@PathParam("id") int generationId, @NotNull @Valid ExportRequest request) {
        return once.accept(
                "export/" + generationId,
                request,
                () -> ExportAccepted.of(exports.order(caller.id(), request.toOrder(generationId))));
    }

    /** JAX-RS would answer HEAD by the method for GET, and count a download. */
    @HEAD
    @Produces({ExportFormat.PDF_TYPE, ExportFormat.DOCX_TYPE, MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response look(@PathParam("id") int exportId) {
        return answer(exports.look(caller.id(), exportId));
    }

    @GET
    @Produces({ExportFormat.PDF_TYPE, ExportFormat.DOCX_TYPE, MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response download(@PathParam("id") int exportId) {
        return answer(exports.download(caller.id(), exportId));
    }

    private static Response answer(ExportDownload download) {
        if (download instanceof Processing processing) {
            return Response.accepted(new ExportAccepted(processing.exportId(), processing.taskId()))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                    .build();
        }
        Ready file = (Ready) download;
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.content().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }
}
