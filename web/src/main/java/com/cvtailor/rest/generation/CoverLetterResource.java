package com.cvtailor.rest.generation;

import com.cvtailor.flag.FeatureFlags;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.rest.filter.Feature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Orders cover letters, shows, edits and deletes them. */
@Path(CoverLetterResource.PATH)
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CoverLetterResource {

    static final String PATH = "generate/cover-letter";

    @Inject
    Generations generations;

    @Inject
    Editions editions;

    @Inject
    AtsReports reports;

    @POST
    @Feature(FeatureFlags.COVER_LETTER)
    public Response order(@NotNull @Valid GenerateCoverLetterRequest request) {
        return generations.order(request, request.toOrder(), PATH);
    }

    @GET
    public GenerationList list(@Context UriInfo request) {
        return generations.list(DocumentType.COVER_LETTER, request);
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") int id, @Context UriInfo request) {
        return generations.show(DocumentType.COVER_LETTER, id, request);
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") int id) {
        generations.delete(DocumentType.COVER_LETTER, id);
    }

    @PUT
    @Path("{id}/content")
    public Response edit(@PathParam("id") int id, @NotNull @Valid EditLetterRequest request) {
        return editions.edit(DocumentType.COVER_LETTER, id, request.content().content());
    }

    @GET
    @Path("{id}/versions")
    public VersionList versions(@PathParam("id") int id) {
        return editions.list(DocumentType.COVER_LETTER, id);
    }

    @GET
    @Path("{id}/preview")
    @Produces(MediaType.TEXT_HTML)
    public Response preview(@PathParam("id") int id, @Context UriInfo request) {
        return generations.preview(DocumentType.COVER_LETTER, id, request);
    }

    @GET
    @Path("{id}/ats")
    public AtsResponse ats(@PathParam("id") int id, @Context UriInfo request) {
        return reports.of(DocumentType.COVER_LETTER, id, request);
    }
}
