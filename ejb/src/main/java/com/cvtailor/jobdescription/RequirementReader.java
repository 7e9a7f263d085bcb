package com.cvtailor.jobdescription;

import com.cvtailor.skill.Clauses;
import com.cvtailor.skill.Sentences;
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
    private final Map<String, RequestedSkill> found = new LinkedHashMap<>();

    RequirementReader(SkillTaxonomy taxonomy, AdOutline outline) {
        this.taxonomy = taxonomy;
        this.requirementsAreHeaded = outline.names(SectionKind.MUST);
        outline.lines().forEach(this::read);
    }

    List<RequestedSkill> skills() {
        return List.copyOf(found.values());
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
        boolean unheaded = !requirementsAreHeaded && (section == SectionKind.NONE || section == SectionKind.RESPONSIBILITIES);
        return unheaded || Phrases.must(sentence) ? Requirement.MUST : Requirement.MENTIONED;
    }

    private void add(AdLine line, SkillMention mention, Requirement requirement) {
        Mention place = new Mention(line.start() + mention.start(), line.start() + mention.end(), mention.text());
        found.merge(
                mention.skill().name(),
                new RequestedSkill(
                        mention.skill().name(), mention.skill().category().label(), requirement, List.of(place)),
                RequirementReader::merge);
    }

    private static RequestedSkill merge(RequestedSkill earlier, RequestedSkill later) {
        List<Mention> mentions = new ArrayList<>(earlier.mentions());
        mentions.addAll(later.mentions());
        Requirement strongest = earlier.requirement().compareTo(later.requirement()) <= 0 ? earlier.requirement() : later.requirement();
        return new RequestedSkill(earlier.name(), earlier.category(), strongest, List.copyOf(mentions));
    }
}
