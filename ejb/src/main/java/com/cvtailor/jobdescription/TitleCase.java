package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives words that are shouted or whispered the capitals that a title has. */
final class TitleCase {
    private static final Set<String> SMALL = Set.of(
            "of",
            "for",
            "and",
            "the",
            "in",
            "at",
            "to",
            "de",
            "des",
            "du",
            "la",
            "le",
            "und",
            "f\u00fcr",
            "et",
            "y",
            "e",
            "del",
            "der");
    private static final int LONGEST_ABBREVIATION = 3;

    private TitleCase() {}

    /** What has capitals and small letters stays as it is; names of skills are spelled as the taxonomy spells them. */
    static String of(String words, SkillTaxonomy taxonomy) {
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
        boolean whispered = words.equals(words.toLowerCase(Locale.ROOT));
        if (!shouted && !whispered) {
            return words;
        }
        return Arrays.stream(words.split(" "))
                .map(word -> word(word, shouted, taxonomy))
                .collect(Collectors.joining(" "));
    }

    private static String word(String word, boolean shouted, SkillTaxonomy taxonomy) {
        String small = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(small)) {
            return small;
        }
        if (shouted && word.length() <= LONGEST_ABBREVIATION && word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        boolean named = taxonomy.named(word)
                .map(skill -> skill.name().equalsIgnoreCase(word))
                .orElse(false);
        if (named) {
            return taxonomy.named(word).get().name();
        }
        StringBuilder cased = new StringBuilder(small);
        for (int i = 0; i < cased.length(); i++) {
            boolean first = i == 0 || "(/-&".indexOf(cased.charAt(i - 1)) >= 0;
            if (first) {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }
}
