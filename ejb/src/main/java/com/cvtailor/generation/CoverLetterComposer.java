package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.matching.RankedArtifact;
import com.cvtailor.matching.SupportedSkills;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Composes a cover letter. The opening and the ending name the role and the company and claim nothing about the person; each
 * paragraph between them stands on one artifact. A skill that no artifact supports is never named; that there are such skills is
 * said openly.
 */
public final class CoverLetterComposer {
    private static final Set<String> TONES = Set.of("professional", "formal", "friendly", "enthusiastic", "concise");
    private static final Set<ArtifactType> WORK =
            Set.of(ArtifactType.EMPLOYMENT, ArtifactType.PROJECT, ArtifactType.PUBLICATION, ArtifactType.VOLUNTEERING);
    private static final Set<SkillCategory> NAMEABLE =
            Set.of(SkillCategory.TECHNOLOGY, SkillCategory.FRAMEWORK, SkillCategory.METHOD, SkillCategory.DOMAIN);
    private static final Set<String> SHORT_LETTERS = Set.of("concise", "friendly");
    private static final int MOST_ARTIFACTS = 3;
    private static final int MOST_SENTENCES = 2;
    private static final int MOST_SKILLS = 5;

    private final SkillTaxonomy taxonomy;

    public CoverLetterComposer(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Composition<CoverLetterContent> compose(LetterOrder order) {
        Wording wording = Wording.in(
                order.language() != null
                        ? order.language()
                        : order.jobDescription().language());
        String tone = order.tone() != null && TONES.contains(order.tone()) ? order.tone() : "professional";
        Map<String, String> addressee =
                Map.of("company", oneLine(order.companyName()), "role", oneLine(order.roleTitle()));
        List<ArtifactFacts> artifacts = best(order, SHORT_LETTERS.contains(tone) ? MOST_ARTIFACTS - 1 : MOST_ARTIFACTS);
        List<SourcedText> paragraphs = new ArrayList<>();
        paragraphs.add(unsourced(wording.text("letter.opening." + tone, addressee)));
        paragraphs.addAll(paragraphs(order, wording, tone, artifacts));
        otherSkills(order, wording, tone, artifacts, paragraphs).ifPresent(paragraphs::add);
        String ending = wording.text("letter.ending." + tone, addressee);
        boolean gaps = order.match().missing().stream()
                .anyMatch(missing -> missing.requirement().equals("must"));
        paragraphs.add(unsourced(gaps ? wording.text("letter.gaps." + tone) + " " + ending : ending));
        CoverLetterContent content = new CoverLetterContent(
                CoverLetterContent.SCHEMA,
                wording.language(),
                tone,
                CvComposer.labelled(order.basics(), order.artifacts(), taxonomy),
                order.companyName(),
                order.roleTitle(),
                wording.text("letter.salutation." + tone, addressee),
                List.copyOf(paragraphs),
                wording.text("letter.closing." + tone),
                artifacts.stream()
                        .flatMap(artifact -> EvidenceSelection.usable(artifact).stream())
                        .toList(),
                CvComposer.gaps(order.match()));
        List<Warning> warnings = EvidenceSelection.warnings(artifacts);
        ForeignLanguage.warning(artifacts, wording.language()).ifPresent(warnings::add);
        return new Composition<>(content, List.copyOf(warnings));
    }

    private List<SourcedText> paragraphs(
            LetterOrder order, Wording wording, String tone, List<ArtifactFacts> artifacts) {
        SentenceChoice choice = new SentenceChoice(taxonomy, order.match());
        List<SourcedText> paragraphs = new ArrayList<>();
        for (ArtifactFacts artifact : artifacts) {
            LetterParagraph paragraph = new LetterParagraph(wording, tone, artifact, paragraphs.size());
            paragraphs.add(paragraph.compose(choice.bestTold(artifact, tone.equals("concise") ? 1 : MOST_SENTENCES)));
        }
        return paragraphs;
    }

    /** Asked-for skills that the chosen artifacts name and the letter has not named yet. */
    private Optional<SourcedText> otherSkills(
            LetterOrder order,
            Wording wording,
            String tone,
            List<ArtifactFacts> artifacts,
            List<SourcedText> paragraphs) {
        Set<Skill> named = paragraphs.stream()
                .flatMap(paragraph -> taxonomy.mentionsIn(paragraph.text()).stream())
                .map(SkillMention::skill)
                .collect(Collectors.toSet());
        Map<Skill, List<Integer>> sources = new LinkedHashMap<>();
        order.match().matched().stream()
                .flatMap(skill -> taxonomy.named(skill.skill()).stream())
                .filter(skill -> NAMEABLE.contains(skill.category()) && !named.contains(skill))
                .forEach(skill -> sources.put(skill, naming(skill, artifacts)));
        List<Skill> shown = sources.keySet().stream()
                .filter(skill -> !sources.get(skill).isEmpty())
                .limit(MOST_SKILLS)
                .toList();
        String names = wording.list(shown.stream().map(Skill::name).toList());
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new SourcedText(
                        wording.text("letter.skills." + tone, Map.of("skills", names)),
                        shown.stream()
                                .flatMap(skill -> sources.get(skill).stream())
                                .distinct()
                                .toList()));
    }

    private List<Integer> naming(Skill skill, List<ArtifactFacts> artifacts) {
        return artifacts.stream()
                .filter(artifact -> new SupportedSkills(taxonomy, artifact).names(skill))
                .map(ArtifactFacts::id)
                .toList();
    }

    /** The best ranked pieces of work; studies and certificates only where there is too little work. */
    private List<ArtifactFacts> best(LetterOrder order, int most) {
        List<Integer> ranks = order.match().artifacts().stream()
                .map(RankedArtifact::artifactId)
                .toList();
        return order.artifacts().stream()
                .map(artifact -> TitleReading.complete(artifact, taxonomy))
                .sorted(Comparator.comparing((ArtifactFacts artifact) -> !WORK.contains(artifact.type()))
                        .thenComparing(artifact -> rank(ranks, artifact)))
                .limit(most)
                .toList();
    }

    private static int rank(List<Integer> ranks, ArtifactFacts artifact) {
        int rank = ranks.indexOf(artifact.id());
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static SourcedText unsourced(String text) {
        return new SourcedText(text, List.of());
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
