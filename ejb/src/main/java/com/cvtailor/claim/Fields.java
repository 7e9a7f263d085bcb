package com.cvtailor.claim;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which English nouns tell of a trade, a kind of customer or a field of knowledge ("turbine", "radiology"), and which occur in
 * any trade ("capacity", "poster"): by the field and the hypernyms of a noun's commonest sense.
 */
final class Fields {
    private static final EnglishLexicon LEXICON = EnglishLexicon.bundled();
    private static final Fields BUNDLED = new Fields();
    private static final int HIGHEST = 12;

    private final Set<String> fields = new HashSet<>();
    private final Set<String> generic = new HashSet<>();
    private final BitSet roots = new BitSet();

    private Fields() {
        for (String[] row : DataFile.rows("fields.tsv")) {
            List<String> words = List.of(row[1].split(" "));
            switch (row[0]) {
                case "field" -> fields.addAll(words);
                case "generic" -> generic.addAll(words);
                case "root" -> words.forEach(word -> roots.set(sense(word)));
                default -> throw new IllegalStateException("Unknown kind of nouns: " + row[0]);
            }
        }
    }

    static Fields bundled() {
        return BUNDLED;
    }

    /** Whether a noun, or an adjective that pertains to one, tells of a domain. Words that the lexicon does not know do not. */
    boolean tellOf(Word word) {
        if (word.bases().stream().anyMatch(generic::contains)) {
            return false;
        }
        return word.bases().stream().map(LEXICON::entry).anyMatch(this::isOfDomain);
    }

    private boolean isOfDomain(EnglishLexicon.Entry entry) {
        if (entry.is('n')) {
            return isOfDomain(entry.senses().get('n')[0]);
        }
        return entry.is('a') && pertainsToDomain(entry.senses().get('a')[0]);
    }

    private boolean pertainsToDomain(int adjective) {
        for (int noun : LEXICON.related(adjective)) {
            if (LEXICON.field(noun).startsWith("n") && isOfDomain(noun)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfDomain(int sense) {
        return fields.contains(LEXICON.field(sense)) || isUnderRoot(sense, HIGHEST);
    }

    private boolean isUnderRoot(int sense, int steps) {
        if (roots.get(sense)) {
            return true;
        }
        for (int hypernym : LEXICON.hypernyms(sense)) {
            if (steps > 0 && isUnderRoot(hypernym, steps - 1)) {
                return true;
            }
        }
        return false;
    }

    private static int sense(String numbered) {
        int dot = numbered.indexOf('.');
        return LEXICON.entry(numbered.substring(0, dot))
                .senses()
                .get('n')[Integer.parseInt(numbered.substring(dot + 1))];
    }
}
