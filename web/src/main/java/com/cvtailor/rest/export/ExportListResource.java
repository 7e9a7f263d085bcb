package com.cvtailor.rest.export;

import com.cvtailor.export.ExportService;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.rest.QueryReader;
import com.cvtailor.rest.filter.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Lists a person's exports. */
@Path("exports")
@ApplicationScoped
@RolesAllowed("user")
@Produces(MediaType.APPLICATION_JSON)
public class ExportListResource {

    @Inject
    ExportService exports;

    @Inject
    Caller caller;

    @GET
    public ExportList list(@Context UriInfo request) {
        QueryReader query = new QueryReader(request);
        Integer generation = query.id("generation_id");
        PageRequest page = query.page();
        query.expectNoFaults();
        return ExportList.of(exports.list(caller.id(), generation, page));
    }
}
