package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.matching.SupportedSkills;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A letter's paragraph on one artifact: where and when, its own sentences, and the asked-for skills that it shows. */
final class LetterParagraph {
    private static final List<String> PLACES = List.of("first", "second", "third");
    private static final int MOST_SKILLS = 5;

    private final SkillTaxonomy taxonomy;
    private final Wording wording;
    private final ArtifactFacts artifact;
    private final String place;

    /**
     * @param index 0 for the first artifact of the letter
     */
    LetterParagraph(SkillTaxonomy taxonomy, Wording wording, ArtifactFacts artifact, int index) {
        this.taxonomy = taxonomy;
        this.wording = wording;
        this.artifact = artifact;
        this.place = PLACES.get(Math.min(index, PLACES.size() - 1));
    }

    /**
     * @param sentences of the artifact, quoted when they are in another language than the letter
     * @param wished advertised skills that no paragraph has named yet; those that this one names are taken out
     */
    SourcedText compose(List<String> sentences, List<Skill> wished) {
        List<String> parts = new ArrayList<>();
        parts.add(introduction());
        if (!sentences.isEmpty()) {
            String own = sentences.stream()
                    .map(this::withSubject)
                    .map(LetterParagraph::ended)
                    .collect(Collectors.joining(" "));
            boolean foreign = ForeignLanguage.in(artifact, wording.language());
            parts.add(foreign ? wording.text("quote", Map.of("text", own)) : own);
        }
        SupportedSkills supported = new SupportedSkills(taxonomy, artifact);
        List<Skill> shown =
                wished.stream().filter(supported::names).limit(MOST_SKILLS).toList();
        if (!shown.isEmpty()) {
            String names = wording.list(shown.stream().map(Skill::name).toList());
            parts.add(wording.text("letter.skills." + place, Map.of("skills", names)));
            wished.removeAll(shown);
        }
        return new SourcedText(String.join(" ", parts), List.of(artifact.id()));
    }

    private String introduction() {
        boolean post = artifact.type() == ArtifactType.EMPLOYMENT
                && artifact.role() != null
                && artifact.organization() != null;
        String period = WorkPeriod.of(artifact, wording);
        if (!post) {
            String title = wording.text("title", Map.of("title", artifact.title()));
            return wording.text("letter.work." + place, Map.of("title", title, "period", period));
        }
        return wording.text(
                artifact.endDate() == null ? "letter.employment.ongoing" : "letter.employment.past",
                Map.of(
                        "organization", artifact.organization(),
                        "role", artifact.role(),
                        "start", WorkPeriod.start(artifact),
                        "period", period));
    }

    private String withSubject(String sentence) {
        return ForeignLanguage.in(artifact, "en") ? sentence : OwnSentence.inLetter(sentence);
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?]$") ? sentence : sentence + ".";
    }
}
