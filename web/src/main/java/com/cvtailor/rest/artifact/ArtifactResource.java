package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.Artifact;
import com.cvtailor.artifact.ArtifactFilter;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.artifact.ArtifactService.Revised;
import com.cvtailor.label.LabelName;
import com.cvtailor.label.LabeledArtifacts;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.rest.Patches;
import com.cvtailor.rest.QueryReader;
import com.cvtailor.rest.Versions;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientLanguage;
import com.cvtailor.rest.filter.CreatesArtifacts;
import com.cvtailor.rest.idempotency.Once;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Takes, shows, changes and deletes a person's artifacts. */
@Path("artifacts")
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ArtifactResource {

    @Inject
    ArtifactService artifacts;

    @Inject
    LabeledArtifacts labels;

    @Inject
    Once once;

    @Inject
    Patches patches;

    @Inject
    Versions versions;

    @Inject
    Caller caller;

    @Inject
    ClientLanguage language;

    @POST
    @CreatesArtifacts
    public Response create(@NotNull @Valid ArtifactRequest request) {
        return once.accept(
                "artifacts", request, () -> ArtifactAccepted.of(artifacts.create(caller.id(), request.toDraft())));
    }

    @GET
    public ArtifactList list(@Context UriInfo request) {
        QueryReader query = new QueryReader(request);
        ArtifactFilter filter = new ArtifactFilter(query.id("label"), query.text("tech", 100), query.text("q", 200));
        PageRequest wanted = query.page();
        query.expectNoFaults();
        Page<Artifact> page = artifacts.list(caller.id(), filter, wanted);
        return ArtifactList.of(
                page,
                labels.namesByArtifact(page.items().stream().map(Artifact::id).toList()),
                language.locale());
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") int id) {
        Artifact artifact = artifacts.find(caller.id(), id);
        return Response.ok(response(artifact))
                .tag(Versions.tag(artifact.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    public Response replace(@PathParam("id") int id, @NotNull @Valid ArtifactRequest request) {
        return revised(artifacts.revise(caller.id(), id, current -> {
            versions.expect(current.version());
            return request.toDraft();
        }));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(@PathParam("id") int id, @NotNull ObjectNode patch) {
        return revised(artifacts.revise(caller.id(), id, current -> {
            versions.expect(current.version());
            return patches.merged(patch, ArtifactRequest.of(current.draft())).toDraft();
        }));
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") int id) {
        artifacts.delete(caller.id(), id, current -> versions.expect(current.version()));
    }

    private Response revised(Revised revised) {
        Artifact artifact = revised.artifact();
        return Response.ok(new RevisedArtifact(response(artifact), revised.taskId()))
                .tag(Versions.tag(artifact.version()))
                .build();
    }

    private ArtifactResponse response(Artifact artifact) {
        List<LabelName> names = labels.namesByArtifact(List.of(artifact.id())).getOrDefault(artifact.id(), List.of());
        return ArtifactResponse.of(artifact, names, language.locale());
    }
}
