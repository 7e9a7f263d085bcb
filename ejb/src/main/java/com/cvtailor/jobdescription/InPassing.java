package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells where a sentence names a field or a kind of thing only to say something else: who does a job ("QA engineers"), of
 * what kind an alternative may be ("or any other message queue"), what something is for ("Figma, for prototypes"), or
 * what belongs to a skill ("bioinformatics: alignments, databases").
 */
final class InPassing {
    private static final Set<String> OR = WordList.keys("or oder ou o u");
    private static final Set<String> OTHER = WordList.keys(
            """
            any another other similar comparable equivalent some
            andere anderen anderes anderer \u00e4hnliche \u00e4hnliches \u00e4hnlichen vergleichbare vergleichbares vergleichbaren
            autre autres similaire \u00e9quivalent otro otra otros otras similar equivalente
            """);
    private static final Set<String> ARTICLES =
            WordList.keys("a an the ein eine einem einer einen un une una of kind sort type");
    private static final Set<String> GROUPS =
            WordList.keys("team group department unit office committee colleagues people abteilung gruppe kollegen");
    private static final Set<String> EXPLAINING =
            WordList.keys(": mean meaning meint meinen heißt namely nämlich signifie significa");
    private static final Set<String> AS = WordList.keys("as als comme como tant que");
    private static final Set<String> FOR = WordList.keys("for f\u00fcr pour para");

    private InPassing() {}

    static boolean isNamed(AdSentence sentence, NamedSkill named) {
        List<Token> tokens = sentence.tokens();
        SkillCategory category = named.skill().category();
        boolean field = category == SkillCategory.METHOD || category == SkillCategory.DOMAIN;
        return isOtherKind(tokens, named.first()) || (field && (isRole(tokens, named) || explains(sentence, named)));
    }

    private static boolean isRole(List<Token> tokens, NamedSkill named) {
        boolean verb =
                named.first() == named.last() && tokens.get(named.first()).key().endsWith("ing");
        String next =
                named.last() + 1 < tokens.size() ? tokens.get(named.last() + 1).key() : "";
        boolean followed = !verb && (RoleWords.is(next) || GROUPS.contains(next));
        return (followed || RoleWords.is(tokens.get(named.last()).key())) && !isOwnRole(tokens, named.first());
    }

    /** "Five years as a product manager". */
    private static boolean isOwnRole(List<Token> tokens, int first) {
        int at = first - 1;
        while (at >= 0 && ARTICLES.contains(tokens.get(at).key())) {
            at--;
        }
        return at >= 0 && AS.contains(tokens.get(at).key());
    }

    private static boolean isOtherKind(List<Token> tokens, int first) {
        boolean narrowed = first > 1
                && tokens.get(first - 1).isWord()
                && OTHER.contains(tokens.get(first - 2).key());
        int at = narrowed ? first - 2 : first - 1;
        boolean other = false;
        while (at >= 0
                && (OTHER.contains(tokens.get(at).key())
                        || ARTICLES.contains(tokens.get(at).key()))) {
            other |= OTHER.contains(tokens.get(at).key());
            at--;
        }
        return other && at > 0 && OR.contains(tokens.get(at).key());
    }

    /** After a skill that the sentence names before. */
    private static boolean explains(AdSentence sentence, NamedSkill named) {
        List<Token> tokens = sentence.tokens();
        List<NamedSkill> before = sentence.skills().stream()
                .filter(other -> other.first() < named.first() && other.skill().category() != SkillCategory.SOFT_SKILL)
                .toList();
        if (before.isEmpty()) {
            return false;
        }
        NamedSkill first = before.get(0);
        int last = before.get(before.size() - 1).last();
        boolean attached = last == named.first() - 2
                || (last == named.first() - 3
                        && tokens.get(named.first() - 2).key().equals(","));
        boolean purpose = attached && FOR.contains(tokens.get(named.first() - 1).key());
        int sign = named.first() - 1;
        while (sign > first.last() && !EXPLAINING.contains(tokens.get(sign).key())) {
            sign--;
        }
        boolean explained = sign == first.last() + 1
                || (sign > first.last() && !tokens.get(sign).key().equals(":"));
        return purpose || (explained && !sentence.wording().hasBetween(Cue.YOU, sign, named.first()));
    }
}
