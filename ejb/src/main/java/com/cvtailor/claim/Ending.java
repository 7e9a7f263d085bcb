package com.cvtailor.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A regular English ending and what it replaces: WordNet's rules of detachment, and doubled consonants.
 *
 * @param partOfSpeech n, v or a
 */
record Ending(String suffix, String replacement, char partOfSpeech) {
    static final List<Ending> ALL = List.of(
            new Ending("s", "", 'n'),
            new Ending("ses", "s", 'n'),
            new Ending("xes", "x", 'n'),
            new Ending("zes", "z", 'n'),
            new Ending("ches", "ch", 'n'),
            new Ending("shes", "sh", 'n'),
            new Ending("men", "man", 'n'),
            new Ending("ies", "y", 'n'),
            new Ending("s", "", 'v'),
            new Ending("ies", "y", 'v'),
            new Ending("es", "e", 'v'),
            new Ending("es", "", 'v'),
            new Ending("ed", "e", 'v'),
            new Ending("ed", "", 'v'),
            new Ending("ied", "y", 'v'),
            new Ending("ing", "e", 'v'),
            new Ending("ing", "", 'v'),
            new Ending("er", "", 'a'),
            new Ending("er", "e", 'a'),
            new Ending("est", "", 'a'),
            new Ending("est", "e", 'a'),
            new Ending("ier", "y", 'a'),
            new Ending("iest", "y", 'a'));

    private static final Map<Character, List<Ending>> BY_LAST_LETTER =
            ALL.stream().collect(Collectors.groupingBy(ending -> ending.suffix.charAt(ending.suffix.length() - 1)));

    /** Those that a form with this last letter may have. */
    static List<Ending> of(String form) {
        return BY_LAST_LETTER.getOrDefault(form.charAt(form.length() - 1), List.of());
    }

    /** What the form may be a form of: "planned" of "plann" and "plan". */
    Stream<String> bases(String form) {
        if (!form.endsWith(suffix) || form.length() <= suffix.length() + 1) {
            return Stream.empty();
        }
        String stem = form.substring(0, form.length() - suffix.length());
        boolean doubled = replacement.isEmpty()
                && !suffix.equals("s")
                && stem.length() > 2
                && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        String base = stem + replacement;
        return doubled ? Stream.of(base, stem.substring(0, stem.length() - 1)) : Stream.of(base);
    }
}
