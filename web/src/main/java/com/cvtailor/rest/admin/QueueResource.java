package com.cvtailor.rest.admin;

import com.cvtailor.task.QueueLoads;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows how much work waits. */
@Path("admin/queues")
@ApplicationScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {

    @Inject
    QueueLoads loads;

    @GET
    public QueueList list() {
        return new QueueList(loads.all());
    }
}
