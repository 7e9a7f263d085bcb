package com.cvtailor.claim;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of four languages by what they mean. Each line of the file may begin with columns of its own; the last four hold
 * the English, German, French and Spanish phrases. An English word matches in all its forms, a word of another language by its
 * stem, and one that ends in * as a beginning.
 */
final class PhraseTable {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private final List<List<String>> meanings = new ArrayList<>();
    private final Set<String> wildcards = new HashSet<>();
    private final Map<String, Map<String, List<Phrase>>> byFirstWord = new HashMap<>();

    private record Phrase(int meaning, List<List<String>> words) {
        boolean matches(List<Word> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                Word word = text.get(at + i);
                if (words.get(i).stream().noneMatch(form -> isFormOf(form, word))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param meaning the number of the line
     * @param start the first word's place in the list that was searched
     * @param end the place after the last word
     */
    record Hit(int meaning, int start, int end) {}

    PhraseTable(String file, int leadingColumns) {
        Map<String, Words> words = new HashMap<>();
        LANGUAGES.forEach(language -> {
            words.put(language, new Words(language));
            byFirstWord.put(language, new HashMap<>());
        });
        for (String[] row : DataFile.rows(file)) {
            for (int i = 0; i < LANGUAGES.size() && leadingColumns + i < row.length; i++) {
                String language = LANGUAGES.get(i);
                for (String phrase : row[leadingColumns + i].split(", ")) {
                    add(language, phrase, words.get(language));
                }
            }
            meanings.add(List.of(row).subList(0, leadingColumns));
        }
    }

    /** The leading columns of a line. */
    List<String> columns(int meaning) {
        return meanings.get(meaning);
    }

    /** Every phrase at every place, overlaps included; in order. */
    List<Hit> in(List<Word> text, String language) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (String form : text.get(i).forms()) {
                add(hits, byFirstWord.get(language).getOrDefault(form, List.of()), text, i);
            }
            String key = text.get(i).key();
            for (int length = 4; wildcards.contains(language) && length <= key.length(); length++) {
                add(hits, byFirstWord.get(language).getOrDefault(key.substring(0, length) + "*", List.of()), text, i);
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, List<Phrase> phrases, List<Word> text, int at) {
        for (Phrase phrase : phrases) {
            Hit hit = new Hit(phrase.meaning(), at, at + phrase.words().size());
            if (phrase.matches(text, at) && !isAmongLast(hits, hit)) {
                hits.add(hit);
            }
        }
    }

    /** Whether it was found by another form of its first word; hits stand in the order of their starts. */
    private static boolean isAmongLast(List<Hit> hits, Hit hit) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).start() == hit.start(); i--) {
            if (hits.get(i).equals(hit)) {
                return true;
            }
        }
        return false;
    }

    private void add(String language, String phrase, Words words) {
        if (phrase.isBlank()) {
            return;
        }
        List<List<String>> forms = new ArrayList<>();
        for (Token token : Tokenizer.tokens(phrase.replace("*", ""))) {
            forms.add(forms(
                    language,
                    words.in(phrase.substring(token.start(), token.end())).get(0)));
        }
        if (phrase.endsWith("*")) {
            wildcards.add(language);
            int last = forms.size() - 1;
            forms.set(last, List.of(forms.get(last).get(0) + "*"));
        }
        Phrase parsed = new Phrase(meanings.size(), forms);
        forms.get(0).forEach(form -> byFirstWord
                .get(language)
                .computeIfAbsent(form, first -> new ArrayList<>())
                .add(parsed));
    }

    /** English words stand in their base form, or in one that shall match alone; the stem is for other languages. */
    private static List<String> forms(String language, Word word) {
        return language.equals("en") ? List.of(word.key()) : List.copyOf(word.forms());
    }

    private static boolean isFormOf(String form, Word word) {
        return form.endsWith("*")
                ? word.key().startsWith(form.substring(0, form.length() - 1))
                : word.forms().contains(form);
    }
}
