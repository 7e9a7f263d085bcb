package com.cvtailor.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides by the words around it whether an ambiguous spelling, or the name of a language, means the skill. */
final class SkillContext {
    private static final int DECIDING_DISTANCE = 30;
    private static final Set<String> GOVERNORS =
            WordList.of("""
            in with using use used of mit von avec en de con usando nutzen
            """);
    private static final Set<String> LEADS = WordList.of(
            """
            in with using use used know of on for our some like via advanced learned learning written mit von auf
            avec en de con sur usando maîtrise nutzen gute love including programming
            """);
    private static final Set<String> NOUNS = WordList.of(
            """
            code developer engineer programming programmer service package app application module library script
            skill knowledge experience component hook frontend backend job cluster dashboard version kenntnisse
            entwickler entwicklung native markdown tool operator sheet file développeur desarrollador testing
            ecosystem stack plugin sdk macro programmierung entwicklerin scripting codebase framework
            """);
    /** What an advertisement says of a name: "R would be a plus". */
    private static final Set<String> WISHES = WordList.of(
            """
            would preferred required desirable desired welcome optional mandatory wäre wünschenswert erforderlich
            vorausgesetzt serait souhaité requi exigé sería deseable imprescindible valorable
            """);

    private static final Set<String> VERB_FOLLOWERS = WordList.of(
            """
            ahead beyond live quickly swiftly joy your our their out response proof through further back home up
            forward promptly fast
            """);
    /** What follows a verb, but also a name that a preposition governs: "we use React to build". */
    private static final Set<String> UNGOVERNED_FOLLOWERS =
            WordList.of("""
            the to at a an new when if as
            """);

    private static final Set<String> LINKS =
            WordList.of("""
            , / | & + \u00b7 ( or and und oder et ou y o sowie
            """);
    private static final Set<String> AFTER_A_LANGUAGE = WordList.of(
            """
            and or is as for to at up in good with not required speaker skill language proficiency course fluent
            level later by of on und oder ist als auf fließend sehr sicher nicht verhandlungssicher sowie nativo
            fluido y o alto would will but spoken written b1 b2 c1 c2 a2 a1 a fluently well preferred native
            proficient mandatory desirable welcome wünschenswert erforderlich zwingend gut et ou
            courant exigé requi souhaité professionnel avanzado medio imprescindible valorable deseable
            """);

    /** Adjectives that name a language without being the usual name of it. */
    private static final Set<String> OTHER_ENGLISH_ADJECTIVES = Set.of("Chinese", "Flemish", "Slovene", "Valencian");

    private final Surroundings around;
    private final List<SkillTrie.Hit> hits;
    private final List<SkillTrie.Hit> meant = new ArrayList<>();

    private SkillContext(String text, List<Token> tokens, List<SkillTrie.Hit> hits) {
        this.around = new Surroundings(text, tokens);
        this.hits = hits;
    }

    /** Those of the hits that mean their skill, in order. */
    static List<SkillTrie.Hit> meant(String text, List<Token> tokens, List<SkillTrie.Hit> hits) {
        SkillContext context = new SkillContext(text, tokens, hits);
        for (int i = 0; i < hits.size(); i++) {
            if (context.accepts(i)) {
                context.meant.add(hits.get(i));
            }
        }
        return context.meant;
    }

    private boolean accepts(int index) {
        SkillTrie.Hit hit = hits.get(index);
        if (hit.form().mark() != SpellingMark.NONE && isDenied(hit)) {
            return false;
        }
        if (!hit.form().fits(around.found(hit))) {
            return isListedWithoutCapitals(index);
        }
        if (hit.form().skill().category() == SkillCategory.LANGUAGE) {
            return isLanguage(hit);
        }
        return switch (hit.form().mark()) {
            case NONE, EXACT -> true;
            case CONTEXT -> !around.isInitial(hit) && !isVerb(hit) && isTechnical(index);
            case DECIDED -> !isVerb(hit) && hasDecidingWord(hit);
        };
    }

    /**
     * "English and German" are languages, "German radiology reports" are not. Only English writes its adjectives with a
     * capital: "Deutschkenntnisse runden Ihr Profil ab" and "Anglais technique" are about the language.
     */
    private boolean isLanguage(SkillTrie.Hit hit) {
        String next = around.keyAfterInLine(hit);
        String found = around.found(hit);
        boolean adjective = (found.equals(hit.form().skill().name()) || OTHER_ENGLISH_ADJECTIVES.contains(found))
                && !next.isEmpty()
                && Character.isLowerCase(next.codePointAt(0))
                && !AFTER_A_LANGUAGE.contains(next);
        return !adjective;
    }

    /** One of the words that tell that something else is meant stands right beside it: "Vitamin C", "C-level". */
    private boolean isDenied(SkillTrie.Hit hit) {
        TellingWords words = hit.form().words();
        return words.denyingBefore().contains(around.keyBeside(hit, -1))
                || words.denyingAfter().contains(around.keyBeside(hit, 1));
    }

    private boolean isVerb(SkillTrie.Hit hit) {
        String next = around.keyAfterInLine(hit);
        boolean governed = GOVERNORS.contains(around.keyBefore(hit));
        return VERB_FOLLOWERS.contains(next) || (!governed && UNGOVERNED_FOLLOWERS.contains(next));
    }

    private boolean isTechnical(int index) {
        SkillTrie.Hit hit = hits.get(index);
        return hasDecidingWord(hit)
                || LEADS.contains(around.keyBefore(hit))
                || NOUNS.contains(around.keyAfter(hit))
                || WISHES.contains(around.keyAfter(hit))
                || (around.startsItem(hit) && around.endsItem(hit))
                || (index > 0 && linked(hits.get(index - 1), hit))
                || (index + 1 < hits.size() && linked(hit, hits.get(index + 1)));
    }

    /** "python, go, rust" or a list's line that says "- go": the word alone, beside a name that means nothing else. */
    private boolean isListedWithoutCapitals(int index) {
        SkillTrie.Hit hit = hits.get(index);
        boolean parted = around.endsItem(hit) || LINKS.contains(around.keyAfter(hit));
        boolean listed = (around.startsItem(hit) && around.endsItem(hit))
                || (index > 0 && isTechnology(hits.get(index - 1)) && linked(hits.get(index - 1), hit))
                || (index + 1 < hits.size() && isTechnology(hits.get(index + 1)) && linked(hit, hits.get(index + 1)));
        boolean decided = hit.form().mark() != SpellingMark.DECIDED || hasDecidingWord(hit);
        return parted && listed && decided && !isVerb(hit) && !around.isInitial(hit);
    }

    /** Whether it surely is one: its spelling means nothing else, or it is the last that was found to be meant. */
    private boolean isTechnology(SkillTrie.Hit hit) {
        SkillCategory category = hit.form().skill().category();
        boolean sure = hit.form().mark() == SpellingMark.NONE
                || (!meant.isEmpty() && meant.get(meant.size() - 1).equals(hit));
        return sure && (category == SkillCategory.TECHNOLOGY || category == SkillCategory.FRAMEWORK);
    }

    private boolean hasDecidingWord(SkillTrie.Hit hit) {
        return around.near(hit, hit.form().words().deciding(), DECIDING_DISTANCE);
    }

    private boolean linked(SkillTrie.Hit left, SkillTrie.Hit right) {
        return around.partedBy(LINKS, left, right) && !isVerb(left) && !isVerb(right);
    }
}
