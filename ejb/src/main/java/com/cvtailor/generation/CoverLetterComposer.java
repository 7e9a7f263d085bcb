package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.matching.RankedArtifact;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Composes a cover letter. The opening and the ending name the role and the company and claim nothing about the person; each
 * paragraph between them stands on one artifact. Gaps are never written over.
 */
public final class CoverLetterComposer {
    private static final Set<String> TONES = Set.of("professional", "formal", "friendly", "enthusiastic", "concise");
    private static final Set<ArtifactType> WORK =
            Set.of(ArtifactType.EMPLOYMENT, ArtifactType.PROJECT, ArtifactType.PUBLICATION, ArtifactType.VOLUNTEERING);
    private static final Set<SkillCategory> NAMEABLE =
            Set.of(SkillCategory.TECHNOLOGY, SkillCategory.FRAMEWORK, SkillCategory.METHOD, SkillCategory.DOMAIN);
    private static final int MOST_ARTIFACTS = 3;

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
        boolean concise = tone.equals("concise");
        List<ArtifactFacts> artifacts = best(order, concise ? MOST_ARTIFACTS - 1 : MOST_ARTIFACTS);

        List<SourcedText> paragraphs = new ArrayList<>();
        paragraphs.add(unsourced(wording.text("letter.opening." + tone, addressee)));
        paragraphs.addAll(paragraphs(order, wording, artifacts, concise ? 1 : 2));
        paragraphs.add(unsourced(wording.text("letter.ending." + tone, addressee)));
        CoverLetterContent content = new CoverLetterContent(
                CoverLetterContent.SCHEMA,
                wording.language(),
                tone,
                CvComposer.labelled(order.basics(), order.artifacts()),
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
            LetterOrder order, Wording wording, List<ArtifactFacts> artifacts, int sentences) {
        SentenceChoice choice = new SentenceChoice(taxonomy, order.match());
        List<Skill> wished = order.match().matched().stream()
                .flatMap(skill -> taxonomy.named(skill.skill()).stream())
                .filter(skill -> NAMEABLE.contains(skill.category()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<SourcedText> paragraphs = new ArrayList<>();
        for (ArtifactFacts artifact : artifacts) {
            LetterParagraph paragraph = new LetterParagraph(taxonomy, wording, artifact, paragraphs.size());
            paragraphs.add(paragraph.compose(choice.best(artifact, sentences), wished));
        }
        return paragraphs;
    }

    /** The best ranked pieces of work; studies and certificates only where there is too little work. */
    private static List<ArtifactFacts> best(LetterOrder order, int most) {
        List<Integer> ranks = order.match().artifacts().stream()
                .map(RankedArtifact::artifactId)
                .toList();
        return order.artifacts().stream()
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
