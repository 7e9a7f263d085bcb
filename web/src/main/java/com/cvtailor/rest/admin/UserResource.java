package com.cvtailor.rest.admin;

import com.cvtailor.account.UserAdministration;
import com.cvtailor.account.UserDirectory;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.rest.QueryReader;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.json.JsonBodyReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** All accounts, to be looked up and changed. */
@Path("admin/users")
@ApplicationScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
public class UserResource {

    private static final int LONGEST_EMAIL = 254;

    @Inject
    UserDirectory directory;

    @Inject
    UserAdministration users;

    @Inject
    Caller caller;

    @GET
    public UserList list(@Context UriInfo request) {
        QueryReader query = new QueryReader(request);
        String email = query.text("email", LONGEST_EMAIL);
        PageRequest page = query.page();
        query.expectNoFaults();
        return UserList.of(directory.list(email, page));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public UserResponse change(@PathParam("id") int id, @NotNull @Valid UserRequest request) {
        return UserResponse.of(users.change(caller.id(), id, request.toChange()));
    }
}
