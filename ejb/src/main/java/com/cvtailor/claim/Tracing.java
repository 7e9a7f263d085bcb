package com.cvtailor.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Traces a word back to the artifacts: they have it, in any form; or a word that says the same by the package's list of
 * synonyms; or, in English, one that shares a sense with it, is derived from the same stem, or is more special (a van is a
 * vehicle, while not every vehicle is a van), by WordNet. What is denied supports nothing but denials.
 */
final class Tracing {
    private static final EnglishLexicon LEXICON = EnglishLexicon.bundled();
    private static final int UPWARDS = 3;
    private static final int COMPOUND_PART = 5;
    private static final int SHARED_BEGINNING = 4;

    private final Set<String> forms = new HashSet<>();
    private final Set<String> ownForms = new HashSet<>();
    private final Set<String> formsNotByOthers = new HashSet<>();
    private final Set<String> deniedForms = new HashSet<>();
    private final Set<Integer> meanings = new HashSet<>();
    private final Map<Integer, Set<String>> wordsBySense = new HashMap<>();
    private final Set<Integer> industries = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private final BitSet wider = new BitSet();
    private final Set<String> languages = new HashSet<>();

    Tracing(List<SourceText> texts) {
        for (SourceText text : texts) {
            languages.add(text.language());
            for (Segment segment : text.segments()) {
                add(segment, text.language());
            }
        }
    }

    boolean speaks(String language) {
        return languages.contains(language);
    }

    /** @param of the meanings that the list of synonyms gives the word where it stands */
    boolean traces(Word word, Set<Integer> of) {
        return isIn(forms, word) || of.stream().anyMatch(meanings::contains) || hasSenseOf(word);
    }

    /** In any form, but no synonym. */
    boolean tracesItself(Word word) {
        return isIn(forms, word);
    }

    boolean tracesAsOwn(Word word) {
        return isIn(ownForms, word);
    }

    /** Whether the artifacts have the word only where they deny something. */
    boolean isDenied(Word word) {
        return isIn(deniedForms, word) && !isIn(forms, word);
    }

    boolean knowsAnyMeaning(Set<Integer> some) {
        return some.stream().anyMatch(meanings::contains);
    }

    /** Whether the artifacts have a word of the same line of {@link Concepts#INDUSTRIES}, or one of its topic where that is enough. */
    boolean knowsIndustry(int line) {
        List<String> columns = Concepts.INDUSTRIES.columns(line);
        return industries.contains(line) || (columns.get(1).equals("general") && topics.contains(columns.get(0)));
    }

    /** Whether the artifacts have the word only where they say outright that others did it. */
    boolean isOnlyByOthers(Word word) {
        return isIn(forms, word) && !isIn(formsNotByOthers, word);
    }

    boolean isEverDenied(Word word) {
        return isIn(deniedForms, word);
    }

    /** Whether the artifacts have the word only where they tell of others. */
    boolean isOnlyOfOthers(Word word) {
        return isIn(forms, word) && !isIn(ownForms, word);
    }

    private static boolean isIn(Set<String> in, Word word) {
        if (word.is(in)) {
            return true;
        }
        boolean german = word.forms().stream().anyMatch(form -> form.startsWith("de:"));
        return german
                && word.key().length() >= COMPOUND_PART
                && in.stream().anyMatch(form -> isCompound(form, word.key()));
    }

    /** German: "Reisekosten" and "Kosten". */
    private static boolean isCompound(String form, String key) {
        return form.length() >= COMPOUND_PART && !form.contains(":") && (form.contains(key) || key.contains(form));
    }

    private boolean hasSenseOf(Word word) {
        for (String base : word.bases()) {
            for (int[] some : LEXICON.entry(base).senses().values()) {
                for (int sense : some) {
                    if (wordsBySense.containsKey(sense) || wider.get(sense) || isDerived(base, sense)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Administered" of "administrator": WordNet relates them, and they begin alike; "school" is no "training". */
    private boolean isDerived(String base, int sense) {
        for (int related : LEXICON.related(sense)) {
            if (wordsBySense.getOrDefault(related, Set.of()).stream().anyMatch(said -> beginAlike(base, said))) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginAlike(String left, String right) {
        int needed = Math.min(SHARED_BEGINNING, Math.min(left.length(), right.length()));
        return left.regionMatches(0, right, 0, needed);
    }

    private void add(Segment segment, String language) {
        for (Word word : segment.words()) {
            if (segment.isDenied()) {
                deniedForms.addAll(word.forms());
                continue;
            }
            forms.addAll(word.forms());
            if (segment.standing() != Standing.BY_OTHERS) {
                formsNotByOthers.addAll(word.forms());
            }
            if (segment.isOwn()) {
                ownForms.addAll(word.forms());
            }
            if (!NeutralWords.contain(word, language)) {
                addSenses(word);
            }
        }
        if (!segment.isDenied()) {
            Concepts.SYNONYMS.in(segment.words(), language).forEach(hit -> meanings.add(hit.meaning()));
            Concepts.INDUSTRIES.in(segment.words(), language).forEach(hit -> {
                industries.add(hit.meaning());
                topics.add(Concepts.INDUSTRIES.columns(hit.meaning()).get(0));
            });
        }
    }

    private void addSenses(Word word) {
        for (String base : word.bases()) {
            for (int[] some : LEXICON.entry(base).senses().values()) {
                for (int sense : some) {
                    wordsBySense.computeIfAbsent(sense, one -> new HashSet<>()).add(base);
                    addWider(sense, UPWARDS);
                }
            }
        }
    }

    private void addWider(int sense, int steps) {
        for (int hypernym : LEXICON.hypernyms(sense)) {
            wider.set(hypernym);
            if (steps > 1) {
                addWider(hypernym, steps - 1);
            }
        }
    }
}
