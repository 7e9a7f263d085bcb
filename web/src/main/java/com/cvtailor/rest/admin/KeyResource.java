package com.cvtailor.rest.admin;

import com.cvtailor.account.TokenKeys;
import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.task.TaskResource;
import com.cvtailor.rotation.KeyRotation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;

/** Gives all servers new keys. */
@Path("admin")
@ApplicationScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {

    @Inject
    KeyRotation rotation;

    @Inject
    TokenKeys tokenKeys;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /** The answer to a rotation of the keys that encrypt. */
    record EvidenceKeyRotation(int taskId, long keyId) {}

    /** The answer to a rotation of the keys that sign. */
    record AuthKeyRotation(String kid) {}

    @POST
    @Path("evidence-keys/rotate")
    public Response rotateEvidenceKeys() {
        KeyRotation.Ordered ordered = rotation.order(caller.id());
        trail.record(AuditEventType.EVIDENCE_KEYS_ROTATED, null, caller.id(), Map.of("task_id", ordered.taskId()));
        return Response.accepted(new EvidenceKeyRotation(ordered.taskId(), ordered.keyId()))
                .location(
                        UriBuilder.fromResource(TaskResource.class).path("{id}").build(ordered.taskId()))
                .build();
    }

    @POST
    @Path("auth-keys/rotate")
    public AuthKeyRotation rotateAuthKeys() {
        String kid = tokenKeys.rotate();
        trail.record(AuditEventType.AUTH_KEYS_ROTATED, null, caller.id(), Map.of("kid", kid));
        return new AuthKeyRotation(kid);
    }
}
