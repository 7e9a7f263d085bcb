package com.cvtailor.generation;

import com.cvtailor.skill.Tokenizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence of a person's own description, and its form in a CV, which has no "I". */
final class OwnSentence {
    private static final Pattern FIRST_PERSON = Pattern.compile("(?iu)\\b(?:i|me|myself|mine)\\b");
    private static final Pattern PAST = Pattern.compile("(?u)\\p{Ll}{2,}ed");
    private static final Set<String> IRREGULAR_PAST = Set.of(
            "wrote", "built", "led", "ran", "made", "took", "held", "gave", "taught", "began", "brought", "kept", "set",
            "spoke", "won", "drew", "found", "chose", "cut", "rewrote", "drove", "rebuilt", "oversaw", "sold", "put",
            "met", "grew", "got", "saw", "did", "read");
    private static final Set<String> AFTER_PARTICIPLE = Set.of(
            "about", "as", "at", "by", "for", "from", "in", "into", "of", "on", "over", "to", "under", "using", "with");
    private static final Set<String> NOT_A_VERB =
            Set.of("need", "feed", "seed", "speed", "exceed", "indeed", "succeed", "proceed");

    private OwnSentence() {}

    /** "I designed the schema." becomes "Designed the schema."; what cannot safely be changed stays as it is. */
    static String asBullet(String sentence) {
        String bare = withoutSubject(sentence);
        if (bare.equals(sentence) || FIRST_PERSON.matcher(bare).find()) {
            return sentence;
        }
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
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

    /** Equal for a sentence, its form as a bullet and its form in a letter. */
    static String comparable(String sentence) {
        return Tokenizer.keys(withoutSubject(sentence.strip().replaceAll("[.!]+$", "")));
    }

    private static String withoutSubject(String sentence) {
        if (sentence.startsWith("I was one of ")) {
            return sentence.substring("I was ".length());
        }
        if (!sentence.startsWith("I ")) {
            return sentence;
        }
        String rest = sentence.substring(sentence.startsWith("I also ") ? "I also ".length() : "I ".length());
        String verb = rest.split("[\\s,;.]", 2)[0];
        return isPast(verb) ? rest : sentence;
    }

    private static boolean isPast(String verb) {
        return IRREGULAR_PAST.contains(verb) || (PAST.matcher(verb).matches() && !NOT_A_VERB.contains(verb));
    }
}
