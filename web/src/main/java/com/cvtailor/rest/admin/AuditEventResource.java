package com.cvtailor.rest.admin;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditEvents;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.rest.QueryReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Shows the audit trail. */
@Path("admin/audit-events")
@ApplicationScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class AuditEventResource {

    @Inject
    AuditEvents events;

    @GET
    public AuditEventList list(@Context UriInfo request) {
        QueryReader query = new QueryReader(request);
        AuditEvents.Filter filter = new AuditEvents.Filter(
                query.id("user_id"),
                query.oneOf("type", AuditEventType.class),
                query.instant("from"),
                query.instant("to"));
        PageRequest page = query.page();
        query.expectNoFaults();
        return AuditEventList.of(events.list(filter, page));
    }
}
