package com.cvtailor.rest.account;

import com.cvtailor.account.Accounts;
import com.cvtailor.rest.filter.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One's own account. */
@Path("users/me")
@RequestScoped
@RolesAllowed("user")
public class MeResource {

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @GET
    public MeResponse show() {
        return MeResponse.of(accounts.find(caller.id()), accounts.profileOf(caller.id()));
    }
}
