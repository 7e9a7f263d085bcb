package com.cvtailor.jobdescription;

import com.cvtailor.skill.StopWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells English, German, French and Spanish apart by a vote of small words. */
public final class LanguageGuess {
    private LanguageGuess() {}

    /** ISO 639-1; empty when the text holds too few small words of any of the four. */
    public static Optional<String> of(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        Map<String, Long> votes = StopWords.votes(words);
        String best = votes.keySet().stream()
                .reduce((first, second) -> votes.get(second) > votes.get(first) ? second : first)
                .orElseThrow();
        return votes.get(best) * 12 >= words.size() && votes.get(best) > 1 ? Optional.of(best) : Optional.empty();
    }
}
