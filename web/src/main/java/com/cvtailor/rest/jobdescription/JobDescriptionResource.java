package com.cvtailor.rest.jobdescription;

import com.cvtailor.generation.TailoringEngine;
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

/** Reads job descriptions; nothing is stored. */
@Path("job-descriptions")
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JobDescriptionResource {

    @Inject
    TailoringEngine engine;

    @Inject
    ClientLanguage language;

    @POST
    @Path("parse")
    public ParsedResponse parse(@NotNull @Valid ParseRequest request) {
        return ParsedResponse.of(
                engine.parser().parse(request.jobDescription(), request.language()), language.locale());
    }
}
