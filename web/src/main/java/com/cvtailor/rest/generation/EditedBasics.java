package com.cvtailor.rest.generation;

import com.cvtailor.generation.Basics;
import com.cvtailor.rest.account.EmailAddress;
import com.cvtailor.rest.account.ProfileRequest.ProfileLink;
import com.cvtailor.rest.artifact.EvidenceUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whom an edited document is about. */
public record EditedBasics(
        @NotBlank @Size(max = 301) String name,
        @Size(max = 255) String label,
        @NotBlank @Size(max = 254) @EmailAddress String email,
        @Size(max = 50) String phone,
        @Size(max = 255) String location,
        @Size(max = 2_048) @EvidenceUrl String website,
        @Size(max = 20) List<@NotNull @Valid ProfileLink> profiles) {

    static Basics content(EditedBasics basics) {
        return basics == null
                ? null
                : new Basics(
                        basics.name(),
                        basics.label(),
                        basics.email(),
                        basics.phone(),
                        basics.location(),
                        basics.website(),
                        basics.profiles() == null
                                ? List.of()
                                : basics.profiles().stream()
                                        .map(page -> new Basics.Profile(page.network(), page.url()))
                                        .toList());
    }
}
