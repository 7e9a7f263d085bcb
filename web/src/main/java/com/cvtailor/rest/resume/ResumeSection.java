package com.cvtailor.rest.resume;

import com.cvtailor.artifact.ArtifactType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections whose items are artifacts, and what their members are called where that differs. */
enum ResumeSection {
    WORK(ArtifactType.EMPLOYMENT, "name", "position"),
    VOLUNTEER(ArtifactType.VOLUNTEERING, "organization", "position"),
    EDUCATION(ArtifactType.EDUCATION, "institution", "area"),
    AWARDS(ArtifactType.AWARD, "awarder", "title"),
    CERTIFICATES(ArtifactType.CERTIFICATION, "issuer", "name"),
    PUBLICATIONS(ArtifactType.PUBLICATION, "publisher", "name"),
    PROJECTS(ArtifactType.PROJECT, "entity", "name");

    private final ArtifactType type;
    private final String organization;
    private final String title;

    ResumeSection(ArtifactType type, String organization, String title) {
        this.type = type;
        this.organization = organization;
        this.title = title;
    }

    static Optional<ResumeSection> named(String member) {
        return Arrays.stream(values())
                .filter(section -> section.name().toLowerCase(Locale.ROOT).equals(member))
                .findFirst();
    }

    ArtifactType type() {
        return type;
    }

    /** The member that names the employer, school, publisher or the like. */
    String organization() {
        return organization;
    }

    /** The members that make up the title. */
    List<String> titles() {
        return this == EDUCATION ? List.of("studyType", title) : List.of(title);
    }

    /** A post goes by its position, which is title and role in one. */
    boolean isOfPosts() {
        return this == WORK || this == VOLUNTEER;
    }

    /** Whether an item without a title may go by the name of the organization. */
    boolean isKnownByOrganization() {
        return isOfPosts() || this == EDUCATION;
    }
}
