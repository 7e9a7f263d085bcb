package com.cvtailor.rest.generation;

import com.cvtailor.generation.CvContent;
import com.cvtailor.rest.artifact.EvidenceLinkRequest;
import com.cvtailor.rest.artifact.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A CV as its person sends it after an edit. What is not theirs to say, such as gaps, is not read. */
public record EditedCv(
        @NotNull @Pattern(regexp = CvContent.SCHEMA, message = "{field.one_of}") String schema,
        @NotNull @Pattern(regexp = GenerateCvRequest.LANGUAGES, message = "{field.one_of}") String language,
        @NotNull @Valid EditedBasics basics,
        @Valid EditedText summary,
        @NotNull @Size(max = 50) @DistinctSections List<@NotNull @Valid Section> sections,
        @Size(max = 500) List<@NotNull @Valid Skill> skills) {

    /** One heading with its entries. */
    public record Section(
            @NotBlank @Size(max = 100) String id,
            @NotNull @Pattern(regexp = TYPES, message = "{field.one_of}") String type,
            @NotBlank @Size(max = 255) String title,
            @Size(max = 500) List<@NotNull @Valid Item> items) {

        static final String TYPES = "project|employment|education|publication|certification|volunteering|award|custom";

        CvContent.Section content() {
            return new CvContent.Section(
                    id, type, title, orEmpty(items).stream().map(Item::content).toList());
        }
    }

    /** One entry. */
    public record Item(
            Integer artifactId,
            @Size(max = 255) String title,
            @Size(max = 255) String organization,
            @Size(max = 255) String role,
            @PlausibleDate LocalDate startDate,
            @PlausibleDate LocalDate endDate,
            @Size(max = 50) List<@NotNull @Valid Bullet> bullets,
            @Size(max = 50) List<@NotBlank @Size(max = 100) String> technologies,
            @Size(max = 20) List<@NotNull @Valid EvidenceLinkRequest> evidence) {

        CvContent.Item content() {
            return new CvContent.Item(
                    artifactId,
                    title,
                    organization,
                    role,
                    startDate,
                    endDate,
                    orEmpty(bullets).stream().map(Bullet::content).toList(),
                    orEmpty(technologies),
                    EditedEvidence.content(orEmpty(evidence)));
        }
    }

    /** One sentence or more; the skills that it names are found anew. */
    public record Bullet(@NotBlank @Size(max = EditedText.LONGEST) String text, List<@NotNull Integer> sources) {

        CvContent.Bullet content() {
            return new CvContent.Bullet(text, sources, List.of());
        }
    }

    /** A skill, and the artifacts that show it. */
    public record Skill(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Pattern(regexp = CATEGORIES, message = "{field.one_of}") String category,
            List<@NotNull Integer> artifactIds) {

        static final String CATEGORIES = "technology|framework|domain|method|language|certification|soft_skill";

        CvContent.ContentSkill content() {
            return new CvContent.ContentSkill(name, category, orEmpty(artifactIds));
        }
    }

    CvContent content() {
        return new CvContent(
                schema,
                language,
                EditedBasics.content(basics),
                EditedText.content(summary),
                sections.stream().map(Section::content).toList(),
                orEmpty(skills).stream().map(Skill::content).toList(),
                List.of());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
