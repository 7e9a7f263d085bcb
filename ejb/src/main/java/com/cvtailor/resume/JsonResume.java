package com.cvtailor.resume;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.generation.CvContent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * A JSON Resume 1.0.0 document, as far as we have something to write in it; {@code com.cvtailor.platform.Json} writes it.
 * The same input gives the same bytes. What the standard has no room for stands in its items' and basics' extension member
 * {@code cvTailor}.
 *
 * @see <a href="https://jsonresume.org/schema">the schema</a>
 */
@ResumeMember
public record JsonResume(
        @JsonProperty("$schema") String schema,
        Basics basics,
        List<Work> work,
        List<Volunteer> volunteer,
        List<Education> education,
        List<Award> awards,
        List<Certificate> certificates,
        List<Publication> publications,
        List<Skill> skills,
        List<Project> projects,
        Meta meta) {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private static final Meta META = new Meta("v1.0.0");

    @ResumeMember
    public record Basics(
            String name,
            String label,
            String email,
            String phone,
            String url,
            String summary,
            Location location,
            List<Profile> profiles,
            PersonRest cvTailor) {}

    @ResumeMember
    public record Location(String city) {}

    @ResumeMember
    public record Profile(String network, String username, String url) {}

    @ResumeMember
    public record Work(
            String name,
            String position,
            String url,
            LocalDate startDate,
            LocalDate endDate,
            String summary,
            List<String> highlights,
            Rest cvTailor) {}

    @ResumeMember
    public record Volunteer(
            String organization,
            String position,
            String url,
            LocalDate startDate,
            LocalDate endDate,
            String summary,
            List<String> highlights,
            Rest cvTailor) {}

    @ResumeMember
    public record Education(
            String institution,
            String url,
            String area,
            LocalDate startDate,
            LocalDate endDate,
            List<String> courses,
            Rest cvTailor) {}

    @ResumeMember
    public record Award(String title, LocalDate date, String awarder, String summary, Rest cvTailor) {}

    @ResumeMember
    public record Certificate(String name, LocalDate date, String url, String issuer, Rest cvTailor) {}

    @ResumeMember
    public record Publication(
            String name, String publisher, LocalDate releaseDate, String url, String summary, Rest cvTailor) {}

    @ResumeMember
    public record Skill(String name, List<String> keywords) {}

    @ResumeMember
    public record Project(
            String name,
            String description,
            List<String> highlights,
            List<String> keywords,
            LocalDate startDate,
            LocalDate endDate,
            String url,
            List<String> roles,
            String entity,
            Rest cvTailor) {}

    @ResumeMember
    public record Meta(String version) {}

    /** What else we know of a piece of work; see {@link RestOfEntry} for what stands here when. */
    @ResumeMember
    public record Rest(
            String title,
            String description,
            String role,
            LocalDate startDate,
            LocalDate endDate,
            List<String> technologies,
            List<String> collaborators,
            List<Link> links) {}

    @ResumeMember
    public record Link(String url, String type, String description) {}

    /**
     * What else we know of the person.
     *
     * @param website when it is no web address
     */
    @ResumeMember
    public record PersonRest(String website, List<CustomSection> customSections) {}

    /** A section of a CV in the person's own words. */
    @ResumeMember
    public record CustomSection(String title, List<String> texts) {}

    /** All that a person has told us, to read it again without a loss. */
    public static JsonResume of(com.cvtailor.generation.Basics person, List<ArtifactDraft> artifacts) {
        List<ResumeEntry> entries = artifacts.stream().map(ResumeEntry::of).toList();
        return of(ResumeBasics.of(person, null, List.of()), entries, List.of());
    }

    /** A finished CV; links that proved dead stay behind. */
    public static JsonResume of(CvContent cv) {
        TailoredCv tailored = new TailoredCv(cv);
        return of(
                ResumeBasics.of(cv.basics(), tailored.summary(), tailored.customSections()),
                tailored.entries(),
                tailored.skills());
    }

    private static JsonResume of(Basics basics, List<ResumeEntry> entries, List<Skill> skills) {
        ResumeSections sections = new ResumeSections(entries);
        return new JsonResume(
                SCHEMA,
                basics,
                sections.work(),
                sections.volunteer(),
                sections.education(),
                sections.awards(),
                sections.certificates(),
                sections.publications(),
                skills,
                sections.projects(),
                META);
    }
}
