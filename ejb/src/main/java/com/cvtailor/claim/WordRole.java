package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/** What a word does in its sentence, guessed from the lexicon and its neighbours. */
enum WordRole {
    NAME,
    THING,
    DEED,
    QUALITY,
    SMALL;

    private static final Set<String> BEFORE_A_NOUN = WordList.of(
            "a an the this that these those of for in on at with from by per into my our its their his her every each no some any all and or as between");
    private static final Set<String> BEFORE_A_VERB =
            WordList.of("to i we who which that can could will would may must they not also he she it");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "my", "our", "its", "their");
    private static final int ATTRIBUTES = 3;
    private static final int SHORTEST_FOREIGN = 4;

    static WordRole of(List<Word> words, int at, String language) {
        Word word = words.get(at);
        if (!word.isWord() || word.isNumber()) {
            return SMALL;
        }
        if (NeutralWords.contain(word, language)) {
            boolean verb = word.bases().stream().anyMatch(WordRole::isMainlyVerb);
            return verb ? DEED : SMALL;
        }
        if (language.equals("en")) {
            return ofEnglish(words, at);
        }
        if (word.isCapital()) {
            boolean noun =
                    language.equals("de") && !word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT));
            return at == 0 || noun ? THING : NAME;
        }
        return language.equals("de") || word.text().length() < SHORTEST_FOREIGN ? QUALITY : THING;
    }

    private static WordRole ofEnglish(List<Word> words, int at) {
        Word word = words.get(at);
        boolean first = at == 0 || words.get(at - 1).text().equals(":");
        if (word.bases().isEmpty() || (word.isCapital() && !first)) {
            return word.isCapital() || word.text().chars().anyMatch(Character::isUpperCase) ? NAME : THING;
        }
        boolean noun = is(word, 'n');
        boolean verb = is(word, 'v');
        String before = first ? "" : words.get(at - 1).key();
        boolean inflected = isInflected(word) && (!isBase(word, 'n') || isHardlyNoun(word));
        if (verb && (inflected || !noun)) {
            return DEED;
        }
        if (noun && verb) {
            if (BEFORE_A_NOUN.contains(before) && !BEFORE_A_VERB.contains(before)) {
                return THING;
            }
            if (isInNounPhrase(words, at)) {
                return THING;
            }
            return first || BEFORE_A_VERB.contains(before) || count(word, 'v') > count(word, 'n') ? DEED : THING;
        }
        boolean quality = is(word, 'a') || is(word, 'r');
        if (noun && (!quality || count(word, 'n') > count(word, 'a') + count(word, 'r'))) {
            return THING;
        }
        return word.bases().stream().anyMatch(EnglishLexicon.bundled()::isRelational) ? THING : QUALITY;
    }

    /** "The final report", "a weekly bug triage": an article, then attributes. */
    private static boolean isInNounPhrase(List<Word> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - ATTRIBUTES); i--) {
            Word word = words.get(i);
            if (ARTICLES.contains(word.key())) {
                return i < at - 1;
            }
            boolean attribute = is(word, 'a') || (is(word, 'n') && !isInflected(word));
            if (!attribute) {
                return false;
            }
        }
        return false;
    }

    /** "Designed", "wrote", "running", but not the noun "building". */
    private static boolean isInflected(Word word) {
        return word.bases().stream()
                        .anyMatch(base -> !base.equals(word.text().toLowerCase(java.util.Locale.ROOT)) && is(base, 'v'))
                && !word.text().endsWith("s");
    }

    /** "Fell" and "rang": the corpus does not have the form as a noun. */
    private static boolean isHardlyNoun(Word word) {
        String form = word.text().toLowerCase(java.util.Locale.ROOT);
        return !form.endsWith("ing")
                && !form.endsWith("ed")
                && EnglishLexicon.bundled().entry(form).count('n') == 0;
    }

    private static boolean isBase(Word word, char partOfSpeech) {
        return is(word.text().toLowerCase(java.util.Locale.ROOT), partOfSpeech);
    }

    private static boolean is(Word word, char partOfSpeech) {
        return word.bases().stream().anyMatch(base -> is(base, partOfSpeech));
    }

    private static boolean is(String base, char partOfSpeech) {
        EnglishLexicon.Entry entry = EnglishLexicon.bundled().entry(base);
        return entry != null && entry.is(partOfSpeech);
    }

    private static boolean isMainlyVerb(String base) {
        EnglishLexicon.Entry entry = EnglishLexicon.bundled().entry(base);
        return entry.count('v') > entry.count('n') + entry.count('a') + entry.count('r');
    }

    private static int count(Word word, char partOfSpeech) {
        return word.bases().stream()
                .mapToInt(base -> EnglishLexicon.bundled().entry(base).count(partOfSpeech))
                .sum();
    }
}
