package com.cvtailor.jobdescription;

import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Decides for every skill that an advertisement names how much it is wanted: the strongest of its mentions counts. */
final class RequirementReader {
    private final SkillTaxonomy taxonomy;
    private final List<String> names;
    private final String titleOrNull;
    private boolean titleRead;
    private final boolean requirementsAreHeaded;
    private final Map<Skill, Found> found = new LinkedHashMap<>();
    private final Alternatives alternatives = new Alternatives();

    /**
     * @param companyOrNull a name in which no word means a skill
     * @param titleOrNull no word of it means a skill where it stands for the first time
     */
    RequirementReader(SkillTaxonomy taxonomy, AdOutline outline, String companyOrNull, String titleOrNull) {
        this.taxonomy = taxonomy;
        this.titleOrNull = titleOrNull;
        this.names =
                Stream.of(companyOrNull, titleOrNull).filter(Objects::nonNull).toList();
        this.requirementsAreHeaded = outline.names(SectionKind.MUST);
        outline.lines().forEach(this::read);
    }

    List<RequestedSkill> skills() {
        return found.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey(), alternatives))
                .toList();
    }

    private void read(AdLine line) {
        titleRead |= line.section() == SectionKind.MUST || line.section() == SectionKind.NICE;
        List<SkillMention> mentions = taxonomy.mentionsIn(line.text()).stream()
                .filter(mention -> !isInName(line.text(), mention))
                .toList();
        titleRead |= titleOrNull != null && AdHeader.contains(line.text(), titleOrNull);
        if (mentions.isEmpty()) {
            return;
        }
        List<Token> tokens = Tokenizer.tokens(line.text());
        List<AdSentence> sentences = new ArrayList<>();
        for (TextSpan span : Sentences.in(line.text())) {
            sentences.addAll(AdSentence.of(span, tokens, mentions));
        }
        for (int i = 0; i < sentences.size(); i++) {
            boolean takenBack = i + 1 < sentences.size()
                    && sentences.get(i + 1).takesBack()
                    && line.section() != SectionKind.MUST
                    && line.section() != SectionKind.NICE;
            read(line, sentences.get(i), takenBack);
        }
    }

    private boolean isInName(String line, SkillMention mention) {
        for (String name : titleRead && titleOrNull != null ? names.subList(0, names.size() - 1) : names) {
            int from = Math.max(0, mention.end() - name.length());
            for (int at = from;
                    at <= mention.start() && name.length() > mention.text().length();
                    at++) {
                if (line.regionMatches(true, at, name, 0, name.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(AdLine line, AdSentence sentence, boolean takenBack) {
        List<NamedSkill> asked = new ArrayList<>();
        for (NamedSkill named : sentence.skills()) {
            Requirement requirement = takenBack || InPassing.isNamed(sentence, named)
                    ? Requirement.MENTIONED
                    : requirement(line.section(), sentence.wording(), named.first());
            Mention place = new Mention(
                    line.start() + named.mention().start(),
                    line.start() + named.mention().end(),
                    named.mention().text());
            found.computeIfAbsent(named.skill(), skill -> new Found()).add(place, requirement);
            if (requirement != Requirement.MENTIONED) {
                asked.add(named);
            }
        }
        alternatives.read(sentence, asked, line.text());
    }

    private Requirement requirement(SectionKind section, Wording wording, int token) {
        if (wording.isNotAsked(token)) {
            return Requirement.MENTIONED;
        }
        return switch (section) {
            case MUST -> wording.isNice(token) ? Requirement.NICE : Requirement.MUST;
            case NICE -> Requirement.NICE;
            case NOT_NEEDED, BENEFITS, PROCESS -> Requirement.MENTIONED;
            case ABOUT, OTHER, RESPONSIBILITIES, NONE -> byItsWords(section, wording, token);
        };
    }

    private Requirement byItsWords(SectionKind section, Wording wording, int token) {
        if (wording.has(Cue.ELSEWHERE)) {
            return Requirement.MENTIONED;
        }
        if (wording.isNice(token)) {
            return Requirement.NICE;
        }
        boolean unheaded =
                !requirementsAreHeaded && (section == SectionKind.NONE || section == SectionKind.RESPONSIBILITIES);
        boolean speaksOfUs = wording.has(Cue.WE) && !wording.has(Cue.YOU);
        boolean asked = unheaded ? wording.has(Cue.MUST) || !speaksOfUs : wording.hasAt(Cue.MUST, token);
        return asked ? Requirement.MUST : Requirement.MENTIONED;
    }

    /** What has been read of one skill so far. */
    private static final class Found {
        private final List<Mention> mentions = new ArrayList<>();
        private Requirement strongest = Requirement.MENTIONED;

        void add(Mention mention, Requirement requirement) {
            mentions.add(mention);
            strongest = requirement.compareTo(strongest) < 0 ? requirement : strongest;
        }

        RequestedSkill of(Skill skill, Alternatives alternatives) {
            Integer group = strongest == Requirement.MENTIONED ? null : alternatives.groupOf(skill);
            return new RequestedSkill(skill.name(), skill.category().label(), strongest, List.copyOf(mentions), group);
        }
    }
}
