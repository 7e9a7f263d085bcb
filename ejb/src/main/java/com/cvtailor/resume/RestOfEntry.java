package com.cvtailor.resume;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.resume.JsonResume.Link;
import com.cvtailor.resume.JsonResume.Rest;
import java.time.LocalDate;
import java.util.List;

/** What of an entry the standard members of its section cannot tell, and nothing else; null when they tell it all. */
final class RestOfEntry {

    private static final Rest NOTHING = new Rest(null, null, null, null, null, List.of(), List.of(), List.of());

    private RestOfEntry() {}

    static Rest ofProject(ResumeEntry entry) {
        return orNull(new Rest(
                null, null, null, null, null, List.of(), entry.facts().collaborators(), linksBeyondUrl(entry)));
    }

    /**
     * Of employment and volunteering, whose position is the role, or the title where there is no role. A title here that equals
     * the position therefore says that there is none.
     */
    static Rest ofPost(ResumeEntry entry) {
        ArtifactDraft facts = entry.facts();
        boolean roleIsTitle = facts.role() != null && facts.role().equals(facts.title());
        return orNull(new Rest(
                roleIsTitle ? null : facts.title(),
                null,
                null,
                null,
                null,
                facts.technologies(),
                facts.collaborators(),
                linksBeyondUrl(entry)));
    }

    /** Of education, which has courses for a description. */
    static Rest ofStudies(ResumeEntry entry) {
        ArtifactDraft facts = entry.facts();
        boolean linesSayItAll = String.join("\n", entry.lines()).equals(entry.text());
        return orNull(new Rest(
                null,
                linesSayItAll ? null : entry.text(),
                facts.role(),
                null,
                null,
                facts.technologies(),
                facts.collaborators(),
                linksBeyondUrl(entry)));
    }

    static Rest ofPublication(ResumeEntry entry) {
        return ofMoment(entry, null, linksBeyondUrl(entry));
    }

    /** Of certificates, which have no room for a description. */
    static Rest ofCertificate(ResumeEntry entry) {
        String description = entry.text().isEmpty() ? null : entry.text();
        return ofMoment(entry, description, linksBeyondUrl(entry));
    }

    /** Of awards, which have no room for a link. */
    static Rest ofAward(ResumeEntry entry) {
        return ofMoment(entry, null, entry.links());
    }

    /** Of what has one date: it stands for start and end alike. */
    private static Rest ofMoment(ResumeEntry entry, String description, List<Link> links) {
        ArtifactDraft facts = entry.facts();
        LocalDate start = facts.startDate();
        boolean dateSaysItAll = start == null || start.equals(facts.endDate());
        return orNull(new Rest(
                null,
                description,
                facts.role(),
                dateSaysItAll ? null : start,
                dateSaysItAll ? null : facts.endDate(),
                facts.technologies(),
                facts.collaborators(),
                links));
    }

    private static List<Link> linksBeyondUrl(ResumeEntry entry) {
        return entry.urlSaysItAll() ? List.of() : entry.links();
    }

    private static Rest orNull(Rest rest) {
        return rest.equals(NOTHING) ? null : rest;
    }
}
