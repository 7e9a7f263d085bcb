package com.cvtailor.rest.account;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.AuthenticationService;
import com.cvtailor.account.Device;
import com.cvtailor.account.SessionRegistry;
import com.cvtailor.account.Sessions;
import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.privacy.Erasure;
import com.cvtailor.rephrasing.SentenceMemory;
import com.cvtailor.rest.Patches;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientAddress;
import com.cvtailor.rest.filter.ClientLanguage;
import com.cvtailor.rest.json.JsonBodyReader;
import com.cvtailor.rest.privacy.DataExport;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One's own account. */
@Path("users/me")
@ApplicationScoped
@RolesAllowed("user")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Accounts accounts;

    @Inject
    AuthenticationService authentication;

    @Inject
    Sessions sessions;

    @Inject
    SessionRegistry registry;

    @Inject
    Erasure erasure;

    @Inject
    SentenceMemory sentences;

    @Inject
    DataExport dataExport;

    @Inject
    AuditTrail trail;

    @Inject
    Patches patches;

    @Inject
    ClientAddress address;

    @Inject
    ClientLanguage language;

    @Inject
    Caller caller;

    @GET
    public MeResponse show() {
        return MeResponse.of(accounts.person(caller.id()), language.locale());
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public MeResponse patch(@NotNull ObjectNode patch) {
        Accounts.Person revised =
                accounts.revise(caller.id(), person -> patches.merged(patch, ProfileRequest.of(person))
                        .toDetails());
        return MeResponse.of(revised, language.locale());
    }

    @DELETE
    public void erase(@NotNull @Valid EraseRequest request) {
        authentication.confirm(caller.id(), request.password(), new Device(address.text(), null));
        erasure.erase(caller.id()).forEach(registry::forget);
        sentences.forget(caller.id());
        trail.record(AuditEventType.ACCOUNT_ERASED, caller.id());
    }

    @GET
    @Path("export")
    @Produces("application/zip")
    public Response export() {
        return Response.ok(dataExport.zip(caller.id(), language.locale()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cv-tailor-export.zip\"")
                .build();
    }

    @GET
    @Path("sessions")
    public SessionList sessions() {
        return SessionList.of(sessions.list(caller.id()), caller.sessionId());
    }

    @DELETE
    @Path("sessions/{id}")
    public void endSession(@PathParam("id") String id) {
        authentication.endSession(caller.id(), uuid(id));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
