package com.cvtailor.jobdescription;

import com.cvtailor.skill.Clauses;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides for every skill that an advertisement names how much it is wanted: the strongest of its mentions counts. */
final class RequirementReader {
    private static final int LONGEST_LABEL = 20;

    private final SkillTaxonomy taxonomy;
    private final boolean requirementsAreHeaded;
    private final Map<Skill, Found> found = new LinkedHashMap<>();

    RequirementReader(SkillTaxonomy taxonomy, AdOutline outline) {
        this.taxonomy = taxonomy;
        this.requirementsAreHeaded = outline.names(SectionKind.MUST);
        outline.lines().forEach(this::read);
    }

    List<RequestedSkill> skills() {
        return found.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
    }

    private void read(AdLine line) {
        List<SkillMention> mentions = taxonomy.mentionsIn(line.text());
        if (mentions.isEmpty()) {
            return;
        }
        for (TextSpan sentence : Sentences.in(line.text())) {
            Requirement whole = requirement(line.section(), sentence.of(line.text()));
            for (TextSpan clause : Clauses.in(line.text(), sentence)) {
                Requirement requirement = Phrases.notAsked(clause.of(line.text())) ? Requirement.MENTIONED : whole;
                mentions.stream()
                        .filter(mention -> clause.contains(mention.start()))
                        .forEach(mention -> add(line, mention, requirement));
            }
        }
    }

    private Requirement requirement(SectionKind section, String sentence) {
        return switch (section) {
            case MUST -> Phrases.nice(withoutLongAsides(sentence)) ? Requirement.NICE : Requirement.MUST;
            case NICE -> Requirement.NICE;
            case NOT_NEEDED, BENEFITS -> Requirement.MENTIONED;
            case ABOUT, OTHER, RESPONSIBILITIES, NONE -> byItsWords(section, sentence);
        };
    }

    /** "Java (a plus)" is about Java, "Java or Kotlin (ideally both, since we mix them)" is not. */
    private static String withoutLongAsides(String sentence) {
        StringBuilder kept = new StringBuilder();
        for (TextSpan clause : Clauses.in(sentence, new TextSpan(0, sentence.length()))) {
            String words = clause.of(sentence);
            boolean aside = words.startsWith("(") && words.length() > LONGEST_LABEL;
            kept.append(aside ? "" : words);
        }
        return kept.toString();
    }

    private Requirement byItsWords(SectionKind section, String sentence) {
        if (Phrases.elsewhere(sentence)) {
            return Requirement.MENTIONED;
        }
        if (Phrases.nice(sentence)) {
            return Requirement.NICE;
        }
        boolean unheaded =
                !requirementsAreHeaded && (section == SectionKind.NONE || section == SectionKind.RESPONSIBILITIES);
        return unheaded || Phrases.must(sentence) ? Requirement.MUST : Requirement.MENTIONED;
    }

    private void add(AdLine line, SkillMention mention, Requirement requirement) {
        Mention place = new Mention(line.start() + mention.start(), line.start() + mention.end(), mention.text());
        found.computeIfAbsent(mention.skill(), skill -> new Found()).add(place, requirement);
    }

    /** What has been read of one skill so far. */
    private static final class Found {
        private final List<Mention> mentions = new ArrayList<>();
        private Requirement strongest = Requirement.MENTIONED;

        void add(Mention mention, Requirement requirement) {
            mentions.add(mention);
            strongest = requirement.compareTo(strongest) < 0 ? requirement : strongest;
        }

        RequestedSkill of(Skill skill) {
            return new RequestedSkill(skill.name(), skill.category().label(), strongest, List.copyOf(mentions));
        }
    }
}
