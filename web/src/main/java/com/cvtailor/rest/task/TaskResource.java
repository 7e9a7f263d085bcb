package com.cvtailor.rest.task;

import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientLanguage;
import com.cvtailor.task.Task;
import com.cvtailor.task.TaskService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Shows how far a person's tasks are. */
@Path("tasks")
@ApplicationScoped
@RolesAllowed("user")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    /** Keeps reverse proxies from holding events back. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    @Inject
    TaskService tasks;

    @Inject
    TaskStreams streams;

    @Inject
    Caller caller;

    @Inject
    ClientLanguage language;

    @GET
    @Path("{id}")
    public TaskResponse show(@PathParam("id") int id) {
        return TaskResponse.of(tasks.find(caller.id(), id), language.locale());
    }

    /** The same as events: the present state at once, then each change, until the task ends. */
    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void watch(
            @PathParam("id") int id,
            @Context SseEventSink client,
            @Context Sse events,
            @Context HttpServletResponse response) {
        Task task = tasks.find(caller.id(), id);
        response.setHeader(UNBUFFERED, "no");
        streams.add(new TaskStream(id, caller.sessionId(), language.locale(), client, events), task);
    }

    /** JAX-RS would answer HEAD by the method for GET, and leave a stream open. */
    @HEAD
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Response look(@PathParam("id") int id) {
        tasks.find(caller.id(), id);
        return Response.ok().header(UNBUFFERED, "no").build();
    }
}
