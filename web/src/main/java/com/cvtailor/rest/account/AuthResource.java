package com.cvtailor.rest.account;

import com.cvtailor.account.AuthenticationService;
import com.cvtailor.account.Device;
import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Lets people join, sign in, stay signed in and sign out. */
@Path("auth")
@RequestScoped
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    @Inject
    AuthenticationService authentication;

    @Inject
    ClientAddress address;

    @Inject
    Caller caller;

    @HeaderParam(HttpHeaders.USER_AGENT)
    String userAgent;

    @POST
    @Path("register")
    public Response register(@NotNull @Valid RegisterRequest request) {
        RegisterResponse joined = RegisterResponse.of(authentication.register(request.toRegistration(), device()));
        return Response.status(Response.Status.CREATED).entity(joined).build();
    }

    @POST
    @Path("login")
    public LoginResponse logIn(@NotNull @Valid LoginRequest request) {
        return LoginResponse.of(authentication.logIn(request.email(), request.password(), device()));
    }

    @POST
    @Path("refresh")
    public RefreshResponse refresh(@NotNull @Valid RefreshRequest request) {
        return RefreshResponse.of(authentication.refresh(request.refreshToken()));
    }

    @POST
    @Path("logout")
    @RolesAllowed("user")
    public void logOut() {
        authentication.logOut(caller.id(), caller.sessionId());
    }

    private Device device() {
        return new Device(address.text(), userAgent);
    }
}
