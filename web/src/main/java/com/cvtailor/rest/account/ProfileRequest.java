package com.cvtailor.rest.account;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.Contact;
import com.cvtailor.platform.Json;
import com.cvtailor.rest.PlainText;
import com.cvtailor.rest.artifact.EvidenceUrl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a person may change of their account, as a whole. */
@AcceptableProfile
public record ProfileRequest(
        @NotBlank @Size(max = 150) @PlainText String firstName,
        @NotBlank @Size(max = 150) @PlainText String lastName,
        String timezone,
        ObjectNode preferences,
        @Valid ContactRequest contact) {

    public ProfileRequest {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
        timezone = timezone == null ? "UTC" : timezone;
    }

    /** How to reach the person, as their documents show it. */
    public record ContactRequest(
            @Size(max = 50) @PlainText String phone,
            @Size(max = 255) @PlainText String location,
            @Size(max = 2048) @EvidenceUrl String website,
            @Size(max = 20) List<@NotNull @Valid ProfileLink> profiles) {}

    /** A page about the person on a network. */
    public record ProfileLink(
            @NotBlank @Size(max = 50) @PlainText String network, @NotBlank @Size(max = 2048) @EvidenceUrl String url) {}

    Accounts.Details toDetails() {
        return new Accounts.Details(
                firstName, lastName, timezone, text(preferences), contact == null ? null : Json.write(contact));
    }

    /** The request that would make the account what it is. */
    static ProfileRequest of(Accounts.Person person) {
        Contact contact = Json.read(person.profile().contact(), Contact.class);
        return new ProfileRequest(
                person.account().firstName(),
                person.account().lastName(),
                person.profile().timezone(),
                Json.read(person.profile().preferences(), ObjectNode.class),
                new ContactRequest(
                        contact.phone(),
                        contact.location(),
                        contact.website(),
                        contact.profiles().stream()
                                .map(page -> new ProfileLink(page.network(), page.url()))
                                .toList()));
    }

    private static String text(JsonNode preferences) {
        return preferences == null ? "{}" : preferences.toString();
    }
}
