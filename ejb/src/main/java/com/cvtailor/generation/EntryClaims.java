package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.Reason;
import com.cvtailor.claim.Verdict;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.platform.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Flags what the entries of an edited CV say besides their sentences: titles, employers, dates and lists of skills. Each
 * must be as it was generated, or as the artifact now says.
 */
final class EntryClaims {

    private final GroundChecks checks;
    private final EditGround ground;

    EntryClaims(GroundChecks checks, EditGround ground) {
        this.checks = checks;
        this.ground = ground;
    }

    /** Only what is not supported, in the order of the document. */
    List<ContentClaim> in(CvContent cv) {
        CvContent generated = (CvContent) ground.generated();
        List<ContentClaim> flagged = new ArrayList<>();
        Stream<String> roles = ground.artifacts().stream().map(ArtifactFacts::role);
        flag(
                flagged,
                "basics.label",
                "title",
                cv.basics().label(),
                Stream.concat(roles, Stream.of(generated.basics().label())));
        ContentPath.eachItem(cv, (path, section, item) -> new Entry(path, item, generated).flag(flagged));
        for (int i = 0; i < cv.skills().size(); i++) {
            CvContent.ContentSkill skill = cv.skills().get(i);
            boolean asGenerated = generated.skills().stream()
                    .map(CvContent.ContentSkill::name)
                    .anyMatch(skill.name()::equals);
            if (!asGenerated) {
                flagSkill(flagged, ContentPath.at("skills", i), skill.name(), skill.artifactIds());
            }
        }
        return flagged;
    }

    /** One entry, the generated one of the same artifact, and the artifact. */
    private final class Entry {
        private final String path;
        private final Item item;
        private final List<Integer> sources;
        private final List<ArtifactFacts> artifact;
        private final Optional<Item> generated;

        Entry(String path, Item item, CvContent first) {
            this.path = path;
            this.item = item;
            this.sources = item.artifactId() == null ? List.of() : List.of(item.artifactId());
            this.artifact = ground.cited(sources);
            this.generated = first.sections().stream()
                    .flatMap(section -> section.items().stream())
                    .filter(other ->
                            item.artifactId() != null && item.artifactId().equals(other.artifactId()))
                    .findFirst();
        }

        void flag(List<ContentClaim> flagged) {
            if (item.title() != null && both(Item::title, ArtifactFacts::title).noneMatch(item.title()::equals)) {
                Verdict verdict = checks.against(sources).check(item.title());
                if (!verdict.supported()) {
                    flagged.add(new ContentClaim(path + ".title", false, verdict.reasons()));
                }
            }
            EntryClaims.flag(
                    flagged,
                    path + ".organization",
                    "employer",
                    item.organization(),
                    both(Item::organization, ArtifactFacts::organization));
            EntryClaims.flag(flagged, path + ".role", "title", item.role(), both(Item::role, ArtifactFacts::role));
            EntryClaims.flag(
                    flagged,
                    path + ".start_date",
                    "date",
                    text(item.startDate()),
                    both(Item::startDate, ArtifactFacts::startDate).map(EntryClaims::text));
            flagEnd(flagged);
            List<String> listed = both(Item::technologies, ArtifactFacts::technologies)
                    .flatMap(List::stream)
                    .toList();
            for (int i = 0; i < item.technologies().size(); i++) {
                String technology = item.technologies().get(i);
                if (listed.stream().noneMatch(technology::equalsIgnoreCase)) {
                    flagSkill(flagged, ContentPath.at(path + ".technologies", i), technology, sources);
                }
            }
        }

        /** No end is a claim as well, that the work goes on, wherever there is a start. */
        private void flagEnd(List<ContentClaim> flagged) {
            boolean known = both(it -> Optional.ofNullable(it.endDate()), it -> Optional.ofNullable(it.endDate()))
                    .anyMatch(Optional.ofNullable(item.endDate())::equals);
            if (!known && (item.startDate() != null || item.endDate() != null)) {
                String text = item.endDate() == null ? "–" : text(item.endDate());
                flagged.add(unsupported(path + ".end_date", "date", text));
            }
        }

        private <T> Stream<T> both(Function<Item, T> asGenerated, Function<ArtifactFacts, T> now) {
            return Stream.concat(
                    generated.map(asGenerated).stream(), artifact.stream().map(now));
        }
    }

    /** A name that the taxonomy does not know must stand in an artifact as it is. */
    private void flagSkill(List<ContentClaim> flagged, String path, String name, List<Integer> sources) {
        Verdict verdict = checks.against(sources).check(name);
        if (!verdict.supported()) {
            flagged.add(new ContentClaim(path, false, verdict.reasons()));
        }
    }

    private static void flag(
            List<ContentClaim> flagged, String path, String kind, String value, Stream<String> supported) {
        if (value != null
                && !value.isBlank()
                && supported.filter(Objects::nonNull).noneMatch(known -> known.strip()
                        .equalsIgnoreCase(value.strip()))) {
            flagged.add(unsupported(path, kind, value));
        }
    }

    private static ContentClaim unsupported(String path, String kind, String text) {
        return new ContentClaim(path, false, List.of(new Reason(kind, text, Message.of("claim." + kind, text))));
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
