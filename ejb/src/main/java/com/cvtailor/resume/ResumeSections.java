package com.cvtailor.resume;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.resume.JsonResume.Award;
import com.cvtailor.resume.JsonResume.Certificate;
import com.cvtailor.resume.JsonResume.Education;
import com.cvtailor.resume.JsonResume.Project;
import com.cvtailor.resume.JsonResume.Publication;
import com.cvtailor.resume.JsonResume.Volunteer;
import com.cvtailor.resume.JsonResume.Work;
import java.util.List;
import java.util.function.Function;

/** Puts each entry into the section of its type, in the order given. */
final class ResumeSections {

    private final List<ResumeEntry> entries;

    ResumeSections(List<ResumeEntry> entries) {
        this.entries = entries;
    }

    List<Work> work() {
        return section(ArtifactType.EMPLOYMENT, entry -> {
            ArtifactDraft facts = entry.facts();
            return new Work(
                    facts.organization(),
                    position(facts),
                    entry.url(),
                    facts.startDate(),
                    facts.endDate(),
                    facts.description(),
                    entry.highlights(),
                    RestOfEntry.ofPost(entry));
        });
    }

    List<Volunteer> volunteer() {
        return section(ArtifactType.VOLUNTEERING, entry -> {
            ArtifactDraft facts = entry.facts();
            return new Volunteer(
                    facts.organization(),
                    position(facts),
                    entry.url(),
                    facts.startDate(),
                    facts.endDate(),
                    facts.description(),
                    entry.highlights(),
                    RestOfEntry.ofPost(entry));
        });
    }

    List<Education> education() {
        return section(ArtifactType.EDUCATION, entry -> {
            ArtifactDraft facts = entry.facts();
            return new Education(
                    facts.organization(),
                    entry.url(),
                    facts.title(),
                    facts.startDate(),
                    facts.endDate(),
                    entry.lines(),
                    RestOfEntry.ofStudies(entry));
        });
    }

    List<Award> awards() {
        return section(
                ArtifactType.AWARD,
                entry -> new Award(
                        entry.facts().title(),
                        entry.date(),
                        entry.facts().organization(),
                        entry.text(),
                        RestOfEntry.ofAward(entry)));
    }

    List<Certificate> certificates() {
        return section(
                ArtifactType.CERTIFICATION,
                entry -> new Certificate(
                        entry.facts().title(),
                        entry.date(),
                        entry.url(),
                        entry.facts().organization(),
                        RestOfEntry.ofCertificate(entry)));
    }

    List<Publication> publications() {
        return section(
                ArtifactType.PUBLICATION,
                entry -> new Publication(
                        entry.facts().title(),
                        entry.facts().organization(),
                        entry.date(),
                        entry.url(),
                        entry.text(),
                        RestOfEntry.ofPublication(entry)));
    }

    List<Project> projects() {
        return section(ArtifactType.PROJECT, entry -> {
            ArtifactDraft facts = entry.facts();
            return new Project(
                    facts.title(),
                    facts.description(),
                    entry.highlights(),
                    facts.technologies(),
                    facts.startDate(),
                    facts.endDate(),
                    entry.url(),
                    facts.role() == null ? List.of() : List.of(facts.role()),
                    facts.organization(),
                    RestOfEntry.ofProject(entry));
        });
    }

    private static String position(ArtifactDraft facts) {
        return facts.role() == null ? facts.title() : facts.role();
    }

    private <T> List<T> section(ArtifactType type, Function<ResumeEntry, T> item) {
        return entries.stream()
                .filter(entry -> entry.facts().type() == type)
                .map(item)
                .toList();
    }
}
