package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.language.TextLanguage;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.matching.SupportedSkills;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an artifact's entry in a CV out of the artifact's own sentences. */
final class ItemComposer {
    private static final Set<ArtifactType> BRIEF = Set.of(
            ArtifactType.EDUCATION,
            ArtifactType.CERTIFICATION,
            ArtifactType.AWARD,
            ArtifactType.PUBLICATION,
            ArtifactType.VOLUNTEERING);
    private static final int MOST_BRIEF = 2;

    private final SkillTaxonomy taxonomy;
    private final SentenceChoice choice;
    private final Set<String> wished;
    private final Map<Integer, ArtifactFacts> asEntered = new HashMap<>();

    /**
     * @param owners the artifacts as their owner entered them: an entry shows no role or employer that its title tells anyway
     */
    ItemComposer(SkillTaxonomy taxonomy, Match match, List<ArtifactFacts> owners) {
        this.taxonomy = taxonomy;
        owners.forEach(artifact -> asEntered.put(artifact.id(), artifact));
        this.choice = new SentenceChoice(taxonomy, match);
        this.wished = match.matched().stream().map(MatchedSkill::skill).collect(Collectors.toSet());
    }

    /**
     * @param most how many bullets it may have
     */
    Item compose(ArtifactFacts artifact, int most) {
        SupportedSkills supported = new SupportedSkills(taxonomy, artifact);
        String language = TextLanguage.of(artifact.description()).orElse("en");
        List<Bullet> bullets = choice.best(artifact, most).stream()
                .map(OwnSentence::shortened)
                .map(sentence -> bullet(sentence, language, artifact.id(), supported))
                .toList();
        return new Item(
                artifact.id(),
                artifact.title(),
                asEntered.get(artifact.id()).organization(),
                asEntered.get(artifact.id()).role(),
                artifact.startDate(),
                artifact.endDate(),
                bullets,
                technologies(artifact),
                EvidenceSelection.usable(artifact));
    }

    /**
     * @param rank the artifact's place in the match, 0 for the best
     */
    static int mostBullets(ArtifactFacts artifact, int rank) {
        int most = rank < 3 ? 5 : rank < 6 ? 3 : 2;
        return BRIEF.contains(artifact.type()) ? Math.min(most, MOST_BRIEF) : most;
    }

    private Bullet bullet(String sentence, String language, int artifactId, SupportedSkills supported) {
        List<String> skills = taxonomy.mentionsIn(sentence).stream()
                .map(SkillMention::skill)
                .filter(supported::support)
                .map(Skill::name)
                .distinct()
                .toList();
        return new Bullet(CvVoice.of(sentence, language), List.of(artifactId), skills);
    }

    /** The advertised ones first, each group in the person's order. */
    private List<String> technologies(ArtifactFacts artifact) {
        return artifact.technologies().stream()
                .sorted(Comparator.comparing(name ->
                        !wished.contains(taxonomy.named(name).map(Skill::name).orElse(name))))
                .toList();
    }
}
