package com.cvtailor.rest.export;

import com.cvtailor.export.Export;
import com.cvtailor.export.ExportDownload;
import com.cvtailor.export.ExportDownload.Processing;
import com.cvtailor.export.ExportDownload.Ready;
import com.cvtailor.export.ExportService;
import com.cvtailor.rest.filter.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Orders files of finished documents and hands them out. */
@Path("export/{id}")
@RequestScoped
@RolesAllowed("user")
public class ExportResource {

    private static final int POLL_SECONDS = 1;

    @Inject
    ExportService exports;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response order(@PathParam("id") int generationId, @NotNull @Valid ExportRequest request) {
        Export ordered = exports.order(caller.id(), request.toOrder(generationId));
        return accepted(new ExportAccepted(ordered.id(), ordered.taskId()))
                .location(UriBuilder.fromResource(ExportResource.class).build(ordered.id()))
                .build();
    }

    @GET
    public Response download(@PathParam("id") int exportId) {
        ExportDownload download = exports.download(caller.id(), exportId);
        if (download instanceof Processing processing) {
            return accepted(new ExportAccepted(processing.exportId(), processing.taskId()))
                    .header(HttpHeaders.RETRY_AFTER, POLL_SECONDS)
                    .build();
        }
        Ready file = (Ready) download;
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.content().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }

    private static Response.ResponseBuilder accepted(ExportAccepted body) {
        return Response.accepted(body).type(MediaType.APPLICATION_JSON_TYPE);
    }
}
