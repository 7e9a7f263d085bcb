package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.Artifact;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.rest.PageQuery;
import com.cvtailor.rest.filter.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

/** Takes and shows a person's artifacts. */
@Path("artifacts")
@RequestScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ArtifactResource {

    @Inject
    ArtifactService artifacts;

    @Inject
    Caller caller;

    @POST
    public Response create(@NotNull @Valid ArtifactRequest request) {
        Artifact created = artifacts.create(caller.id(), request.toDraft());
        return Response.accepted(ArtifactAccepted.of(created))
                .location(UriBuilder.fromResource(ArtifactResource.class)
                        .path("{id}")
                        .build(created.id()))
                .build();
    }

    @GET
    public ArtifactList list(@BeanParam PageQuery query) {
        return ArtifactList.of(artifacts.list(caller.id(), query.page(), query.limit()));
    }

    @GET
    @Path("{id}")
    public ArtifactResponse show(@PathParam("id") int id) {
        return ArtifactResponse.of(artifacts.find(caller.id(), id));
    }
}
