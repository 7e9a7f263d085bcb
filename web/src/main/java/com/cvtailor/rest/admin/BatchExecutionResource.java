package com.cvtailor.rest.admin;

import com.cvtailor.execution.BatchControl;
import com.cvtailor.execution.ExecutionStatus;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.rest.QueryReader;
import com.cvtailor.rest.filter.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The executions of batch jobs on all nodes, to be looked at, stopped and done again. */
@Path("admin/batch-executions")
@ApplicationScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class BatchExecutionResource {

    private static final int LONGEST_NAME = 512;

    @Inject
    BatchControl batch;

    @Inject
    Caller caller;

    @GET
    public BatchExecutionList list(@Context UriInfo request) {
        QueryReader query = new QueryReader(request);
        String job = query.text("job", LONGEST_NAME);
        ExecutionStatus status = query.oneOf("status", ExecutionStatus.class);
        PageRequest page = query.page();
        query.expectNoFaults();
        return BatchExecutionList.of(batch.list(job, status, page));
    }

    @POST
    @Path("{id}/stop")
    public Response stop(@PathParam("id") long id) {
        return Response.accepted(new BatchAccepted(id, batch.stop(caller.id(), id)))
                .build();
    }

    @POST
    @Path("{id}/restart")
    public Response restart(@PathParam("id") long id) {
        return Response.accepted(new BatchAccepted(id, batch.restart(caller.id(), id)))
                .build();
    }
}
