package com.cvtailor.resume;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.artifact.EvidenceAddress;
import com.cvtailor.generation.CvContent;
import com.cvtailor.resume.JsonResume.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One piece of work on its way into a resume: an artifact in full, or a CV's entry, which has bullets for a description.
 */
record ResumeEntry(ArtifactDraft facts, List<String> highlights) {

    private static final Set<String> DEAD = Set.of("invalid", "blocked");

    static ResumeEntry of(ArtifactDraft artifact) {
        return new ResumeEntry(artifact, List.of());
    }

    static ResumeEntry of(ArtifactType type, CvContent.Item item) {
        ArtifactDraft facts = new ArtifactDraft(
                type,
                item.title(),
                "",
                item.organization(),
                item.role(),
                item.startDate(),
                item.endDate(),
                orEmpty(item.technologies()),
                List.of(),
                orEmpty(item.evidence()).stream()
                        .filter(ResumeEntry::isShown)
                        .map(link -> new ArtifactDraft.Link(link.url(), link.type(), link.description()))
                        .toList());
        return new ResumeEntry(facts, texts(item));
    }

    static List<String> texts(CvContent.Item item) {
        return orEmpty(item.bullets()).stream()
                .map(CvContent.Bullet::text)
                .filter(Objects::nonNull)
                .toList();
    }

    static <T> List<T> orEmpty(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** Description and highlights for a section that has room for one text. */
    String text() {
        return highlights.isEmpty() ? facts.description() : String.join("\n", highlights);
    }

    /** The same for a section that has room for a list. */
    List<String> lines() {
        return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The one date of what happens on a day, such as an award. */
    LocalDate date() {
        return facts.endDate() == null ? facts.startDate() : facts.endDate();
    }

    /** The first link, for a section that has room for one. */
    String url() {
        return facts.evidenceLinks().stream()
                .findFirst()
                .map(link -> EvidenceAddress.ascii(link.url()))
                .orElse(null);
    }

    List<Link> links() {
        return facts.evidenceLinks().stream()
                .map(link ->
                        new Link(link.url(), link.type(), "".equals(link.description()) ? null : link.description()))
                .toList();
    }

    /** Whether the {@link #url} tells all there is to tell of the links. */
    boolean urlSaysItAll() {
        return facts.evidenceLinks().isEmpty()
                || links().equals(List.of(new Link(url(), LinkType.of(facts.type(), url()), null)));
    }

    /** A dead or forbidden link never reaches a reader, nor does what only looks like one. */
    private static boolean isShown(CvContent.Evidence link) {
        return link.url() != null
                && EvidenceAddress.host(link.url()).isPresent()
                && !DEAD.contains(String.valueOf(link.validationStatus()));
    }
}
