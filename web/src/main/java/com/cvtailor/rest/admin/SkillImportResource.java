package com.cvtailor.rest.admin;

import com.cvtailor.esco.SkillImportService;
import com.cvtailor.platform.Message;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.task.TaskResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;

/** Takes the skills of a classification. */
@Path("admin/skills/import")
@ApplicationScoped
@RolesAllowed("admin")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class SkillImportResource {

    private static final long LIMIT = 64L * 1024 * 1024;

    @Inject
    SkillImportService imports;

    @Inject
    Caller caller;

    @POST
    public Response accept(InputStream body) throws IOException {
        try (UploadedFile file = UploadedFile.receive(body, LIMIT, Message.of("import.skill.too_large"))) {
            int task = imports.accept(caller.id(), file.path()).id();
            return Response.accepted(new SkillImportAccepted(task))
                    .location(UriBuilder.fromResource(TaskResource.class)
                            .path("{id}")
                            .build(task))
                    .build();
        }
    }
}
