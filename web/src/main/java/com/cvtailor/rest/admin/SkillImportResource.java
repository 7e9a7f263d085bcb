package com.cvtailor.rest.admin;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.esco.SkillImportService;
import com.cvtailor.platform.Message;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.json.BodyIntake;
import com.cvtailor.rest.json.PayloadTooLargeException;
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
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;

/** Takes the skills of a classification. */
@Path("admin/skills/import")
@ApplicationScoped
@RolesAllowed("admin")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class SkillImportResource {

    private static final long LIMIT = 64L * 1024 * 1024;
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    @Inject
    BodyIntake intake;

    @Inject
    SkillImportService imports;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @POST
    public Response accept(InputStream body) throws IOException {
        try (UploadedFile file = UploadedFile.receive(out -> take(body, out))) {
            int task = imports.accept(caller.id(), file.path()).id();
            trail.record(AuditEventType.SKILL_IMPORT_ORDERED, null, caller.id(), Map.of("task_id", task));
            return Response.accepted(new SkillImportAccepted(task))
                    .location(UriBuilder.fromResource(TaskResource.class)
                            .path("{id}")
                            .build(task))
                    .build();
        }
    }

    private void take(InputStream body, OutputStream into) {
        try {
            intake.copy(body, LIMIT, TIMEOUT, into);
        } catch (PayloadTooLargeException e) {
            throw new PayloadTooLargeException(Message.of("import.skill.too_large"));
        }
    }
}
