package com.cvtailor.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Short for long and long for short: "VMs" and "virtual machines". */
final class Acronyms {
    private static final int LONGEST = 6;

    private final List<List<Word>> said;
    private final Set<String> acronyms = new LinkedHashSet<>();

    Acronyms(CitedFacts facts) {
        this.said = facts.segments().map(Segment::words).toList();
        said.forEach(segment -> segment.forEach(word -> acronyms.add(letters(word))));
        acronyms.remove("");
    }

    void settle(Statement statement) {
        for (String letters : acronyms) {
            longForm(letters, statement.words()).forEach(word -> statement.settle(word.start(), word.end()));
        }
        for (Word word : statement.words()) {
            String letters = letters(word);
            if (!letters.isEmpty()
                    && said.stream()
                            .anyMatch(segment -> !longForm(letters, segment).isEmpty())) {
                statement.settle(word.start(), word.end());
            }
        }
    }

    /** The words that begin with these letters, one after the other. */
    private static List<Word> longForm(String letters, List<Word> words) {
        for (int i = 0; i + letters.length() <= words.size(); i++) {
            List<Word> found = new ArrayList<>();
            for (int j = 0; j < letters.length() && startsWith(words.get(i + j), letters.charAt(j)); j++) {
                found.add(words.get(i + j));
            }
            boolean plain = letters.length() > 2 || found.stream().noneMatch(Word::isCapital);
            if (found.size() == letters.length() && plain) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean startsWith(Word word, char letter) {
        return word.text().length() > 1 && Character.toLowerCase(word.text().charAt(0)) == letter;
    }

    /** In lower case, without a plural s; empty for what is no acronym. */
    private static String letters(Word word) {
        String bare =
                word.text().endsWith("s") ? word.text().substring(0, word.text().length() - 1) : word.text();
        boolean acronym =
                bare.length() > 1 && bare.length() <= LONGEST && bare.chars().allMatch(Character::isUpperCase);
        return acronym ? bare.toLowerCase(Locale.ROOT) : "";
    }
}
