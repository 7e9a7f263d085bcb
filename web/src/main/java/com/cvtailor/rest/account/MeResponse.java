package com.cvtailor.rest.account;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.Contact;
import com.cvtailor.account.UserAccount;
import com.cvtailor.account.UserProfile;
import com.cvtailor.platform.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** The answer to {@code GET /users/me}. */
public record MeResponse(
        int id,
        String email,
        String firstName,
        String lastName,
        Set<String> groups,
        String timezone,
        Map<?, ?> preferences,
        Contact contact,
        Instant dateJoined) {

    public static MeResponse of(Accounts.Person person) {
        UserAccount account = person.account();
        UserProfile profile = person.profile();
        return new MeResponse(
                account.id(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.groups(),
                profile.timezone(),
                Json.read(profile.preferences(), Map.class),
                Json.read(profile.contact(), Contact.class),
                account.dateJoined());
    }
}
