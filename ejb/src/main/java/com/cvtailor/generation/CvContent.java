package com.cvtailor.generation;

import java.time.LocalDate;
import java.util.List;

/**
 * A tailored CV as data: what the API returns as {@code content} and what every renderer draws.
 *
 * @param schema always {@link #SCHEMA}
 * @param language ISO 639-1 code of the headings and connecting words
 * @param gaps what the advertisement asks for and the artifacts do not support; never drawn
 */
public record CvContent(
        String schema,
        String language,
        Basics basics,
        SourcedText summary,
        List<Section> sections,
        List<ContentSkill> skills,
        List<Gap> gaps)
        implements DocumentContent {

    public static final String SCHEMA = "cv/1";

    @Override
    public List<Evidence> links() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.evidence().stream())
                .distinct()
                .toList();
    }

    /** The same without a link to any proof. */
    public CvContent withoutEvidence() {
        return with(sections.stream().map(Section::withoutEvidence).toList());
    }

    /** The same with other sections. */
    CvContent with(List<Section> others) {
        return withTexts(summary, others);
    }

    CvContent withTexts(SourcedText newSummary, List<Section> newSections) {
        return new CvContent(schema, language, basics, newSummary, newSections, skills, gaps);
    }

    /** One heading with its items; {@code type} is an artifact type in lower case, or {@code custom}. */
    public record Section(String id, String type, String title, List<Item> items) {

        Section withoutEvidence() {
            return withItems(items.stream().map(Item::withoutEvidence).toList());
        }

        Section withItems(List<Item> newItems) {
            return new Section(id, type, title, newItems);
        }
    }

    /** One artifact's entry; a custom section's item has no artifact and no dates. */
    public record Item(
            Integer artifactId,
            String title,
            String organization,
            String role,
            LocalDate startDate,
            LocalDate endDate,
            List<Bullet> bullets,
            List<String> technologies,
            List<Evidence> evidence) {

        Item withoutEvidence() {
            return new Item(
                    artifactId, title, organization, role, startDate, endDate, bullets, technologies, List.of());
        }

        Item withBullets(List<Bullet> newBullets) {
            return new Item(
                    artifactId, title, organization, role, startDate, endDate, newBullets, technologies, evidence);
        }
    }

    /** A sentence with the ids of the artifacts that it stands on and the skills that it names. */
    public record Bullet(String text, List<Integer> sources, List<String> skills) {}

    /** A link to the proof, drawn as a hyperlink and on demand as a QR code. */
    public record Evidence(String url, String type, String description, String validationStatus) {}

    /** A skill of the advertisement that the named artifacts support. */
    public record ContentSkill(String name, String category, List<Integer> artifactIds) {}

    /** A skill of the advertisement that no artifact supports. */
    public record Gap(String skill, String requirement) {}
}
