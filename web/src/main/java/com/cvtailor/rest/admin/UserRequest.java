package com.cvtailor.rest.admin;

import com.cvtailor.account.UserDirectory;

/** The body of {@code PATCH /admin/users/{id}}; what is not there stays as it is. */
public record UserRequest(Boolean premium, Boolean isActive) {

    UserDirectory.Change toChange() {
        return new UserDirectory.Change(premium, isActive);
    }
}
