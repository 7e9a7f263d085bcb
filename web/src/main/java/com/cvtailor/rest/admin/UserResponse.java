package com.cvtailor.rest.admin;

import com.cvtailor.account.UserAccount;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Set;

/** An account as administrators see it. */
public record UserResponse(
        int id, String email, Set<String> groups, @JsonProperty("is_active") boolean isActive, Instant dateJoined) {

    static UserResponse of(UserAccount account) {
        return new UserResponse(
                account.id(), account.email(), account.groups(), account.isActive(), account.dateJoined());
    }
}
