package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sums a person up in two sentences: the latest post, and the asked-for skills that artifacts show. */
final class SummaryComposer {
    private static final Set<SkillCategory> PRACTICAL =
            Set.of(SkillCategory.TECHNOLOGY, SkillCategory.FRAMEWORK, SkillCategory.METHOD);
    private static final Set<ArtifactType> WORK = Set.of(ArtifactType.EMPLOYMENT, ArtifactType.PROJECT);
    private static final int MOST_SKILLS = 6;

    private final SkillTaxonomy taxonomy;
    private final Wording wording;

    SummaryComposer(SkillTaxonomy taxonomy, Wording wording) {
        this.taxonomy = taxonomy;
        this.wording = wording;
    }

    /**
     * The latest post that names both role and organization; its role is what the person may be called. A post that only a title
     * tells counts while no later work has followed it.
     */
    static Optional<ArtifactFacts> latestPost(List<ArtifactFacts> artifacts, SkillTaxonomy taxonomy) {
        return newestPost(artifacts, Set.of(ArtifactType.EMPLOYMENT)).or(() -> {
            List<ArtifactFacts> read = artifacts.stream()
                    .map(artifact -> TitleReading.complete(artifact, taxonomy))
                    .toList();
            return newestPost(read, WORK).filter(post -> isLatest(post, read));
        });
    }

    private static Optional<ArtifactFacts> newestPost(List<ArtifactFacts> artifacts, Set<ArtifactType> types) {
        return artifacts.stream()
                .filter(artifact -> types.contains(artifact.type()))
                .filter(artifact -> isGiven(artifact.role()) && isGiven(artifact.organization()))
                .min(WorkPeriod.NEWEST_FIRST);
    }

    private static boolean isLatest(ArtifactFacts post, List<ArtifactFacts> artifacts) {
        return post.endDate() == null
                || artifacts.stream()
                        .filter(other -> WORK.contains(other.type()))
                        .noneMatch(other -> other.startDate().isAfter(post.endDate()));
    }

    SourcedText compose(List<ArtifactFacts> artifacts, Match match) {
        List<String> sentences = new ArrayList<>();
        Set<Integer> sources = new LinkedHashSet<>();
        latestPost(artifacts, taxonomy).or(() -> latestWork(artifacts, match)).ifPresent(latest -> {
            sentences.add(capitalized(sentence(latest)));
            sources.add(latest.id());
        });
        List<MatchedSkill> shown = match.matched().stream()
                .filter(skill -> taxonomy.named(skill.skill())
                        .filter(known -> PRACTICAL.contains(known.category()))
                        .isPresent())
                .limit(MOST_SKILLS)
                .toList();
        if (!shown.isEmpty()) {
            String names = wording.list(shown.stream().map(MatchedSkill::skill).toList());
            sentences.add(wording.text("summary.skills", Map.of("skills", names)));
            shown.forEach(skill -> sources.addAll(skill.artifactIds()));
        }
        return new SourcedText(String.join(" ", sentences), List.copyOf(sources));
    }

    private String sentence(ArtifactFacts latest) {
        String period = WorkPeriod.of(latest, wording);
        if (!isGiven(latest.role()) || !isGiven(latest.organization())) {
            String title = wording.text("title", Map.of("title", latest.title()));
            return wording.text(
                    latest.endDate() == null ? "summary.work.ongoing" : "summary.work.past",
                    Map.of("title", title, "period", period));
        }
        return wording.text(
                latest.endDate() == null ? "summary.ongoing" : "summary.past",
                Map.of(
                        "role", latest.role(),
                        "organization", latest.organization(),
                        "start", WorkPeriod.start(latest),
                        "period", period));
    }

    /** Of ongoing work what fits the advertisement best, else the newest work, else the newest of anything. */
    private Optional<ArtifactFacts> latestWork(List<ArtifactFacts> artifacts, Match match) {
        List<ArtifactFacts> work = artifacts.stream()
                .map(artifact -> TitleReading.complete(artifact, taxonomy))
                .filter(artifact -> WORK.contains(artifact.type()))
                .toList();
        return match.artifacts().stream()
                .flatMap(ranked -> work.stream().filter(artifact -> artifact.id() == ranked.artifactId()))
                .filter(artifact -> artifact.endDate() == null)
                .findFirst()
                .or(() -> work.stream().min(WorkPeriod.NEWEST_FIRST))
                .or(() -> artifacts.stream().min(WorkPeriod.NEWEST_FIRST));
    }

    private static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
