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
    private static final int MOST_SKILLS = 6;

    private final SkillTaxonomy taxonomy;
    private final Wording wording;

    SummaryComposer(SkillTaxonomy taxonomy, Wording wording) {
        this.taxonomy = taxonomy;
        this.wording = wording;
    }

    /** The latest post that names both role and organization; its role is what the person may be called. */
    static Optional<ArtifactFacts> latestPost(List<ArtifactFacts> artifacts) {
        return artifacts.stream()
                .filter(artifact -> artifact.type() == ArtifactType.EMPLOYMENT)
                .filter(artifact -> isGiven(artifact.role()) && isGiven(artifact.organization()))
                .min(WorkPeriod.NEWEST_FIRST);
    }

    SourcedText compose(List<ArtifactFacts> artifacts, Match match) {
        List<String> sentences = new ArrayList<>();
        Set<Integer> sources = new LinkedHashSet<>();
        latestPost(artifacts)
                .or(() -> newest(artifacts, true))
                .or(() -> newest(artifacts, false))
                .ifPresent(latest -> {
                    sentences.add(capitalized(latestWork(latest)));
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

    private String latestWork(ArtifactFacts latest) {
        String period = WorkPeriod.of(latest, wording);
        if (!isGiven(latest.role()) || !isGiven(latest.organization())) {
            String title = wording.text("title", Map.of("title", latest.title()));
            return wording.text("summary.work", Map.of("title", title, "period", period));
        }
        return wording.text(
                latest.endDate() == null ? "summary.ongoing" : "summary.past",
                Map.of(
                        "role", latest.role(),
                        "organization", latest.organization(),
                        "start", WorkPeriod.start(latest),
                        "period", period));
    }

    private static Optional<ArtifactFacts> newest(List<ArtifactFacts> artifacts, boolean employment) {
        return artifacts.stream()
                .filter(artifact -> !employment || artifact.type() == ArtifactType.EMPLOYMENT)
                .min(WorkPeriod.NEWEST_FIRST);
    }

    private static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
