package com.cvtailor.rest.label;

import com.cvtailor.label.LabelContent;
import com.cvtailor.label.LabelService;
import com.cvtailor.rest.Patches;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.json.JsonBodyReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Keeps a person's labels. */
@Path("labels")
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LabelResource {

    @Inject
    LabelService labels;

    @Inject
    Patches patches;

    @Inject
    Caller caller;

    @POST
    public Response create(@NotNull @Valid LabelRequest request) {
        LabelContent created = labels.create(caller.id(), request.toDraft());
        return Response.status(Response.Status.CREATED)
                .entity(LabelCreated.of(created))
                .location(UriBuilder.fromResource(LabelResource.class)
                        .path("{id}")
                        .build(created.label().id()))
                .build();
    }

    @GET
    public LabelList list() {
        return LabelList.of(labels.list(caller.id()));
    }

    @GET
    @Path("{id}")
    public LabelResponse show(@PathParam("id") int id) {
        return LabelResponse.of(labels.find(caller.id(), id));
    }

    @PUT
    @Path("{id}")
    public LabelResponse replace(@PathParam("id") int id, @NotNull @Valid LabelRequest request) {
        return LabelResponse.of(labels.revise(caller.id(), id, current -> request.toDraft()));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public LabelResponse patch(@PathParam("id") int id, @NotNull ObjectNode patch) {
        return LabelResponse.of(
                labels.revise(caller.id(), id, current -> patches.merged(patch, LabelRequest.of(current))
                        .toDraft()));
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") int id) {
        labels.delete(caller.id(), id);
    }
}
