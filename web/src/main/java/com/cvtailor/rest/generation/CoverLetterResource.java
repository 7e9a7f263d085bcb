package com.cvtailor.rest.generation;

import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationService;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.task.TaskService;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Orders cover letters and reports on them. */
@Path("generate/cover-letter")
@RequestScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CoverLetterResource {

    @Inject
    GenerationService generations;

    @Inject
    TaskService tasks;

    @Inject
    Caller caller;

    @POST
    public Response order(@NotNull @Valid GenerateCoverLetterRequest request) {
        GeneratedDocument ordered = generations.order(caller.id(), request.toOrder());
        return Response.accepted(
                        GenerationAccepted.of(ordered, generations.expectedDuration(DocumentType.COVER_LETTER)))
                .location(UriBuilder.fromResource(CoverLetterResource.class)
                        .path("{id}")
                        .build(ordered.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public GenerationResponse show(@PathParam("id") int id) {
        GeneratedDocument document = generations.find(caller.id(), DocumentType.COVER_LETTER, id);
        return GenerationResponse.of(document, tasks.progress(document.taskId()));
    }
}
