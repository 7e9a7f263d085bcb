package com.cvtailor.rest.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.ChosenArtifacts;
import com.cvtailor.generation.TailoringEngine;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Checks sentences for whoever writes them by hand; nothing is stored. */
@Path("claims")
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

    @Inject
    ChosenArtifacts artifacts;

    @Inject
    TailoringEngine engine;

    @Inject
    Caller caller;

    @Inject
    ClientLanguage language;

    @POST
    @Path("check")
    public ClaimVerdict check(@NotNull @Valid ClaimCheckRequest request) {
        List<ArtifactFacts> cited = artifacts.facts(caller.id(), List.of(), request.artifactIds());
        return ClaimVerdict.of(engine.claimChecker().check(request.sentence(), cited), language.locale());
    }
}
