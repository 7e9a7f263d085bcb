package com.cvtailor.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English words with their senses, base forms and kinship, after WordNet 3.1 (Fellbaum 1998; its licence lies beside
 * the data that {@link WordNet} extracts): of senses the field, the hypernyms and the derivationally related senses.
 */
final class EnglishLexicon {
    private static final int[] NONE = {};

    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final List<Sense> senses = new ArrayList<>();

    /**
     * @param field the part of speech (n, v, a, r) and the number of WordNet's lexicographer file in base 36: {@code ni} are persons
     */
    private record Sense(String field, int[] hypernyms, int[] related) {}

    /**
     * A base form.
     *
     * @param senses by part of speech (n, v, a, r), the commonest first
     * @param counts how often the corpus has it as that part of speech
     */
    record Entry(Map<Character, int[]> senses, Map<Character, Integer> counts) {
        boolean is(char partOfSpeech) {
            return senses.containsKey(partOfSpeech);
        }

        int count(char partOfSpeech) {
            return counts.getOrDefault(partOfSpeech, 0);
        }
    }

    private EnglishLexicon() {
        DataFile.rows("wordnet/senses.tsv")
                .forEach(row -> senses.add(new Sense(row[0], numbers(row, 1), numbers(row, 2))));
        DataFile.rows("wordnet/words.tsv").forEach(row -> words.put(row[0], entry(row)));
        DataFile.rows("wordnet/forms.tsv").forEach(row -> irregular
                .computeIfAbsent(row[0].substring(1), form -> new ArrayList<>())
                .addAll(List.of(row[1].split(" "))));
    }

    static EnglishLexicon bundled() {
        return Bundled.LEXICON;
    }

    /** The entry of a base form, or null. */
    Entry entry(String base) {
        return words.get(base);
    }

    /** The base forms that a word in lower case may be a form of, itself first; empty for an unknown word. */
    Set<String> bases(String form) {
        Set<String> bases = new LinkedHashSet<>();
        addIfKnown(form, bases);
        bases.addAll(irregular.getOrDefault(form, List.of()));
        for (Ending ending : Ending.of(form)) {
            ending.bases(form).filter(base -> fits(base, ending)).forEach(bases::add);
        }
        return bases;
    }

    boolean isMainlyNoun(String base) {
        Entry entry = words.get(base);
        return entry != null && entry.count('n') > entry.count('a') + entry.count('v') + entry.count('r');
    }

    int[] hypernyms(int sense) {
        return senses.get(sense).hypernyms();
    }

    /** The field of a sense, named as in {@link Sense}. */
    String field(int sense) {
        return senses.get(sense).field();
    }

    int[] related(int sense) {
        return senses.get(sense).related();
    }

    /** Whether any sense of the noun is a person. */
    boolean canBePerson(String base) {
        Entry entry = words.get(base);
        return entry != null
                && entry.is('n')
                && Arrays.stream(entry.senses().get('n'))
                        .anyMatch(sense -> senses.get(sense).field().equals("ni"));
    }

    /** Whether the commonest sense of the noun is a person. */
    boolean isPerson(String base) {
        return isIn(base, "ni");
    }

    /** Whether the commonest sense of the noun lies in a field, which is named as in {@link Sense}. */
    private boolean isIn(String base, String field) {
        Entry entry = words.get(base);
        return entry != null
                && entry.is('n')
                && entry.count('n') >= entry.count('v')
                && senses.get(entry.senses().get('n')[0]).field().equals(field);
    }

    /** Whether the adjective only says what something pertains to ("medical", "financial"), as a noun would. */
    boolean isRelational(String base) {
        Entry entry = words.get(base);
        if (entry == null || !entry.is('a')) {
            return false;
        }
        int first = entry.senses().get('a')[0];
        return senses.get(first).field().equals("a1");
    }

    private boolean fits(String base, Ending ending) {
        Entry entry = words.get(base);
        return entry != null && entry.is(ending.partOfSpeech());
    }

    private void addIfKnown(String form, Set<String> bases) {
        if (words.containsKey(form)) {
            bases.add(form);
        }
    }

    private static Entry entry(String[] row) {
        Map<Character, int[]> senses = new HashMap<>();
        Map<Character, Integer> counts = new HashMap<>();
        for (int i = 1; i < row.length; i++) {
            int colon = row[i].indexOf(':');
            char partOfSpeech = row[i].charAt(0);
            counts.put(partOfSpeech, Integer.parseInt(row[i].substring(1, colon), 36));
            senses.put(partOfSpeech, numbers(row[i].substring(colon + 1)));
        }
        return new Entry(Map.copyOf(senses), Map.copyOf(counts));
    }

    private static int[] numbers(String[] row, int column) {
        return column < row.length ? numbers(row[column]) : NONE;
    }

    private static int[] numbers(String list) {
        return list.isEmpty()
                ? NONE
                : Arrays.stream(list.split(" "))
                        .mapToInt(number -> Integer.parseInt(number, 36))
                        .toArray();
    }

    private static final class Bundled {
        private static final EnglishLexicon LEXICON = new EnglishLexicon();
    }
}
