package com.cvtailor.rest.admin;

import com.cvtailor.flag.FlagAdministration;
import com.cvtailor.rest.filter.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The feature flags, to be looked at and turned. */
@Path("admin/flags")
@ApplicationScoped
@RolesAllowed("admin")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FlagResource {

    @Inject
    FlagAdministration flags;

    @Inject
    Caller caller;

    @GET
    public FlagList list() {
        return FlagList.of(flags.all());
    }

    @PUT
    @Path("{name}")
    public FlagResponse turn(@PathParam("name") String name, @NotNull @Valid FlagRequest request) {
        return FlagResponse.of(
                flags.turn(caller.id(), name, request.enabled(), request.rolloutPercentage(), request.listed()));
    }
}
