package com.cvtailor.rest.account;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.Contact;
import com.cvtailor.account.UserAccount;
import com.cvtailor.account.UserProfile;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The answer to {@code GET /users/me}.
 *
 * @param contactError why the contact data is empty although there is some; null when it is not
 */
public record MeResponse(
        int id,
        String email,
        String firstName,
        String lastName,
        Set<String> groups,
        String timezone,
        Map<?, ?> preferences,
        Contact contact,
        String contactError,
        Instant dateJoined) {

    public static MeResponse of(Accounts.Person person, Locale locale) {
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
                profile.isContactReadable()
                        ? null
                        : Message.of("crypto.unreadable").in(locale),
                account.dateJoined());
    }
}
