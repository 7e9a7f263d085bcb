package com.cvtailor.rest.task;

import com.cvtailor.rest.filter.Caller;
import com.cvtailor.task.TaskService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows how far a person's tasks are. */
@Path("tasks")
@RequestScoped
@RolesAllowed("user")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject
    TaskService tasks;

    @Inject
    Caller caller;

    @GET
    @Path("{id}")
    public TaskResponse show(@PathParam("id") int id) {
        return TaskResponse.of(tasks.find(caller.id(), id));
    }
}
