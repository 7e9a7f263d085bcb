package com.cvtailor.resume;

import com.cvtailor.artifact.EvidenceAddress;
import com.cvtailor.generation.Basics;
import com.cvtailor.resume.JsonResume.CustomSection;
import com.cvtailor.resume.JsonResume.Location;
import com.cvtailor.resume.JsonResume.PersonRest;
import com.cvtailor.resume.JsonResume.Profile;
import java.util.List;
import java.util.Objects;

/** Writes who the resume is about. */
final class ResumeBasics {

    private ResumeBasics() {}

    static JsonResume.Basics of(Basics person, String summary, List<CustomSection> customSections) {
        boolean onTheWeb = isWeb(person.website());
        return new JsonResume.Basics(
                person.name(),
                person.label(),
                person.email(),
                person.phone(),
                onTheWeb ? EvidenceAddress.ascii(person.website()) : null,
                summary,
                location(person.location()),
                Objects.requireNonNullElse(person.profiles(), List.<Basics.Profile>of()).stream()
                        .map(ResumeBasics::profile)
                        .toList(),
                rest(onTheWeb ? null : person.website(), customSections));
    }

    /** People give a place rather than an address, and other tools show the city at least. */
    private static Location location(String place) {
        return isGiven(place) ? new Location(place) : null;
    }

    private static Profile profile(Basics.Profile page) {
        return isWeb(page.url())
                ? new Profile(page.network(), null, EvidenceAddress.ascii(page.url()))
                : new Profile(page.network(), page.url(), null);
    }

    private static PersonRest rest(String website, List<CustomSection> customSections) {
        return isGiven(website) || !customSections.isEmpty() ? new PersonRest(website, customSections) : null;
    }

    private static boolean isWeb(String address) {
        return address != null && EvidenceAddress.host(address).isPresent();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
