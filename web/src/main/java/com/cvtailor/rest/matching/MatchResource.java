package com.cvtailor.rest.matching;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Compares a job description with a person's artifacts; nothing is stored. */
@Path("match")
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MatchResource {

    @Inject
    ChosenArtifacts artifacts;

    @Inject
    TailoringEngine engine;

    @Inject
    Caller caller;

    @Inject
    ClientLanguage language;

    /** The engines work after the transaction that reads the artifacts. */
    @POST
    public MatchResponse match(@NotNull @Valid MatchRequest request) {
        List<ArtifactFacts> facts = artifacts.facts(caller.id(), request.labelIds(), request.artifactIds());
        return MatchResponse.of(
                engine.matcher()
                        .match(
                                engine.parser().parse(request.jobDescription(), null),
                                facts,
                                LocalDate.now(ZoneOffset.UTC)),
                language.locale());
    }
}
