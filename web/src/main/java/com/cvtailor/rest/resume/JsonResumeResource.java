package com.cvtailor.rest.resume;

import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.rest.artifact.ArtifactRequest;
import com.cvtailor.rest.error.ViolationMessages;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientLanguage;
import com.cvtailor.rest.filter.CreatesArtifacts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes over what a person has written down elsewhere, in the JSON Resume format. */
@Path("import/json-resume")
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonResumeResource {

    @Inject
    ArtifactService artifacts;

    @Inject
    Validator validator;

    @Inject
    ViolationMessages messages;

    @Inject
    ClientLanguage language;

    @Inject
    Caller caller;

    @POST
    @CreatesArtifacts
    public Response take(@NotNull ObjectNode document) {
        ResumeReading reading = ResumeReading.of(document, new ArtifactRules(validator, messages::of));
        ArtifactService.Created created = artifacts.createAll(
                caller.id(),
                reading.artifacts().stream().map(ArtifactRequest::toDraft).toList());
        return Response.accepted(ImportAccepted.of(created, reading.notTaken(), language.locale()))
                .build();
    }
}
