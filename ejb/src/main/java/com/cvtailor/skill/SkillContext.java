package com.cvtailor.skill;

import java.util.List;
import java.util.Set;

/** Decides by the words around it whether an ambiguous spelling, or the name of a language, means the skill. */
final class SkillContext {
    private static final Set<String> LEADS = WordList.of(
            """
            in with using use used know of on for our some like via advanced learned learning written mit von auf
            avec en de con sur usando maîtrise nutzen gute love
            """);
    private static final Set<String> NOUNS = WordList.of(
            """
            code developer engineer programming programmer service package app application module library script
            skill knowledge experience component hook frontend backend job cluster dashboard version kenntnisse
            entwickler entwicklung native markdown tool operator sheet file
            """);
    private static final Set<String> VERB_FOLLOWERS = WordList.of(
            """
            the to at a an ahead beyond live quickly swiftly joy your their new when if response proof through
            further back home up out forward promptly fast as
            """);
    private static final Set<String> LINKS =
            WordList.of("""
            , / | & + \u00b7 ( or and und oder et ou y o sowie
            """);
    private static final Set<String> AFTER_A_LANGUAGE = WordList.of(
            """
            and or is as for to at up in good with not required speaker skill language proficiency course fluent
            level later by of on und oder ist als auf fließend sehr sicher nicht verhandlungssicher sowie nativo
            fluido y o alto would will but spoken written b1 b2 c1 c2 a2 a1 a
            """);

    private final String text;
    private final List<Token> tokens;
    private final List<SkillTrie.Hit> hits;

    SkillContext(String text, List<Token> tokens, List<SkillTrie.Hit> hits) {
        this.text = text;
        this.tokens = tokens;
        this.hits = hits;
    }

    boolean accepts(int index) {
        SkillTrie.Hit hit = hits.get(index);
        if (hit.form().skill().category() == SkillCategory.LANGUAGE) {
            return isLanguage(hit);
        }
        return !hit.form().ambiguous() || (!isVerb(hit) && isTechnical(index));
    }

    /** "English and German" are languages, "German radiology reports" are not. */
    private boolean isLanguage(SkillTrie.Hit hit) {
        String next = keyAt(hit.lastToken() + 1);
        boolean adjective = Character.isUpperCase(text.charAt(hit.start()))
                && !next.isEmpty()
                && Character.isLowerCase(next.codePointAt(0))
                && sameLine(hit.end(), tokens.get(hit.lastToken() + 1).start())
                && !AFTER_A_LANGUAGE.contains(next);
        return !adjective;
    }

    private boolean isVerb(SkillTrie.Hit hit) {
        String next = keyAt(hit.lastToken() + 1);
        return VERB_FOLLOWERS.contains(next)
                && sameLine(hit.end(), tokens.get(hit.lastToken() + 1).start());
    }

    private boolean isTechnical(int index) {
        SkillTrie.Hit hit = hits.get(index);
        return LEADS.contains(keyAt(hit.firstToken() - 1))
                || NOUNS.contains(keyAt(hit.lastToken() + 1))
                || (startsItem(hit.start()) && endsItem(hit.end()))
                || (index > 0 && linked(hits.get(index - 1), hit))
                || (index + 1 < hits.size() && linked(hit, hits.get(index + 1)));
    }

    private boolean linked(SkillTrie.Hit left, SkillTrie.Hit right) {
        int between = right.firstToken() - left.lastToken() - 1;
        return between >= 1
                && between <= 2
                && tokens.subList(left.lastToken() + 1, right.firstToken()).stream()
                        .allMatch(t -> LINKS.contains(t.key()))
                && !isVerb(left)
                && !isVerb(right);
    }

    private boolean startsItem(int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) != '\n' && !Tokenizer.isWordPart(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private boolean endsItem(int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || "\r\n.,;:(/\u2013".indexOf(text.charAt(at)) >= 0;
    }

    private boolean sameLine(int from, int to) {
        return text.substring(from, to).indexOf('\n') < 0;
    }

    private String keyAt(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token).key() : "";
    }
}
