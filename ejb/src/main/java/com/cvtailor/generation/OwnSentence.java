package com.cvtailor.generation;

import com.cvtailor.skill.Tokenizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence of a person's own description, its shorter form, and its form in a letter. */
final class OwnSentence {
    private static final Pattern PAST = Pattern.compile("(?u)\\p{Ll}{2,}ed");
    private static final Set<String> IRREGULAR_PAST = Set.of(
            "wrote", "built", "led", "ran", "made", "took", "held", "gave", "taught", "began", "brought", "kept", "set",
            "spoke", "won", "drew", "found", "chose", "cut", "rewrote", "drove", "rebuilt", "oversaw", "sold", "put",
            "met", "grew", "got", "saw", "did", "read");
    private static final Set<String> AFTER_PARTICIPLE = Set.of(
            "about", "as", "at", "by", "for", "from", "in", "into", "of", "on", "over", "to", "under", "using", "with");
    private static final Set<String> NOT_A_VERB = Set.of(
            "need",
            "feed",
            "seed",
            "speed",
            "exceed",
            "indeed",
            "succeed",
            "proceed",
            "registered",
            "certified",
            "licensed",
            "qualified",
            "experienced",
            "skilled",
            "advanced",
            "detailed",
            "hundred",
            "embedded",
            "related",
            "unmanned",
            "united",
            "combined",
            "applied");
    private static final int LONG = 200;
    private static final int SHORTEST = 60;
    private static final Pattern TAIL = Pattern.compile(
            "(?u); |,? (?:which|where|who|because|since|so that|so|after which|wobei|weil|sodass|ce qui|parce que|lo que|porque) ");
    /** A tail that takes something back or gives the merit to others must stay with what it limits. */
    private static final Pattern LIMITS = Pattern.compile(
            "(?iu)\\b(?:not?|never|none|nobody|but|although|though|only|cannot|can't|could|without|alone|plann?ed|others?|colleagues?|team|instead"
                    + "|however|partly|part|together|helped|also|share|supervis\\p{L}*|nicht|kein\\p{L}*|aber|nur|pas|mais|seul\\p{L}*|aucun\\p{L}*|pero|s[oó]lo|sino)\\b|n't");

    private OwnSentence() {}

    /** Without its last clauses when it is long; a clause that limits what stands before it is never cut off. */
    static String shortened(String sentence) {
        if (sentence.length() <= LONG) {
            return sentence;
        }
        var tails = TAIL.matcher(sentence);
        String best = sentence;
        while (tails.find()) {
            boolean keepsEnough = tails.start() >= SHORTEST && tails.start() <= LONG;
            if (keepsEnough
                    && !LIMITS.matcher(sentence.substring(tails.start())).find()) {
                best = sentence.substring(0, tails.start()) + ".";
            }
        }
        return best;
    }

    /**
     * "Built the ledger." becomes "I built the ledger."; a participle such as "Deployed on three clusters." has another
     * subject and stays as it is.
     */
    static String inLetter(String sentence) {
        String[] words = sentence.split("\\s", 3);
        String verb = words[0].toLowerCase(Locale.ROOT);
        boolean lacksSubject = words.length == 3 && isPast(verb) && !AFTER_PARTICIPLE.contains(words[1]);
        return lacksSubject ? "I " + verb + sentence.substring(verb.length()) : sentence;
    }

    /** Whether it begins with a verb in the past and so tells what the person did. */
    static boolean beginsWithDeed(String sentence) {
        String[] words = sentence.split("\\s", 3);
        return words.length == 3 && isPast(words[0].toLowerCase(Locale.ROOT)) && !AFTER_PARTICIPLE.contains(words[1]);
    }

    /** Equal for a sentence and its form in a letter. */
    static String comparable(String sentence) {
        String bare = sentence.strip().replaceAll("[.!]+$", "");
        String rest = bare.startsWith("I ") ? bare.substring(2) : bare;
        return Tokenizer.keys(isPast(rest.split("[\\s,;.]", 2)[0].toLowerCase(Locale.ROOT)) ? rest : bare);
    }

    private static boolean isPast(String verb) {
        return IRREGULAR_PAST.contains(verb) || (PAST.matcher(verb).matches() && !NOT_A_VERB.contains(verb));
    }
}
