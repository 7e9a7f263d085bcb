package com.cvtailor.skill;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** One line of a list of skills: name, category, aliases, implied skills and deciding words, parted by tabs. */
final class SkillLine {
    private final String origin;
    private final String[] columns;

    SkillLine(String origin, String line) {
        this.origin = origin;
        this.columns = line.split("\t", -1);
    }

    SkillEntry entry() {
        require(columns.length >= 2 && columns.length <= 5, columns.length + " columns instead of two to five");
        List<String> spellings =
                Stream.concat(Stream.of(columns[0]), list(2).stream()).toList();
        Skill skill = new Skill(
                spelled(columns[0]),
                category(),
                list(2).stream().map(this::spelled).toList(),
                list(3));
        TellingWords words = TellingWords.of(list(4), this::key);
        List<SkillForm> forms = spellings.stream()
                .map(s -> new SkillForm(skill, spelled(s), SpellingMark.of(s), words))
                .toList();
        requireDecision(forms, words);
        return new SkillEntry(origin, skill, forms);
    }

    private SkillCategory category() {
        return Arrays.stream(SkillCategory.values())
                .filter(category -> category.label().equals(columns[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(origin + ": no category is called '" + columns[1] + "'"));
    }

    private List<String> list(int index) {
        if (columns.length <= index || columns[index].isEmpty()) {
            return List.of();
        }
        List<String> parts = List.of(columns[index].split("\\|", -1));
        require(new HashSet<>(parts).size() == parts.size(), "the same twice in '" + columns[index] + "'");
        parts.forEach(this::requireTidy);
        return parts;
    }

    private String spelled(String marked) {
        String spelling = SpellingMark.bare(marked);
        requireTidy(spelling);
        require(!Tokenizer.tokens(spelling).isEmpty(), "a spelling without a word");
        return spelling;
    }

    private String key(String word) {
        List<Token> tokens = Tokenizer.tokens(word);
        require(tokens.size() == 1, "'" + word + "' is not one word, so it can decide nothing");
        return tokens.get(0).key();
    }

    private void requireDecision(List<SkillForm> forms, TellingWords words) {
        boolean undecided =
                words.deciding().isEmpty() && forms.stream().anyMatch(f -> f.mark() == SpellingMark.DECIDED);
        require(!undecided, "a spelling marked ? has no deciding word");
    }

    private void requireTidy(String part) {
        require(!part.isEmpty(), "an empty name, alias or word");
        require(part.equals(part.strip()) && !part.contains("  "), "stray blanks in '" + part + "'");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(origin + ": " + otherwise);
        }
    }
}
