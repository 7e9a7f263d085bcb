package com.cvtailor.matching;

import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which an advertisement is compared with artifacts: those of what it asks for and of what is to be done, of
 * its title, and the names of the skills, which are the same in every language.
 */
final class AdWords {
    private final Stems stems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();
    private final Set<Integer> title;

    AdWords(ParsedJobDescription jobDescription, List<Wish> wishes, Stems stems) {
        this.stems = stems;
        title = jobDescription.roleTitle() == null ? Set.of() : add(jobDescription.roleTitle());
        jobDescription.essence().forEach(this::add);
        wishes.stream()
                .map(Wish::skill)
                .filter(skill -> skill.category() != SkillCategory.LANGUAGE)
                .filter(skill -> skill.category() != SkillCategory.SOFT_SKILL)
                .forEach(skill -> add(skill.name()));
    }

    /** How many there are; they are numbered from 0 in the order in which they were first read. */
    int size() {
        return spellings.size();
    }

    /** The word as the advertisement has it. */
    String spelling(int number) {
        return spellings.get(number);
    }

    /** The numbers of the words of the advertised title. */
    Set<Integer> title() {
        return title;
    }

    /** What a text has of these words. */
    WordField in(List<Token> tokens) {
        int length = 0;
        int count = 0;
        int[] hits = new int[tokens.size()];
        for (Token token : tokens) {
            String stem = token.isWord() ? stems.of(token.key()) : "";
            if (!stem.isEmpty()) {
                length++;
                Integer number = numbers.get(stem);
                if (number != null) {
                    hits[count++] = number;
                }
            }
        }
        return WordField.of(length, hits, count);
    }

    private Set<Integer> add(String text) {
        Set<Integer> added = new TreeSet<>();
        for (Token token : Tokenizer.tokens(text)) {
            String stem = token.isWord() ? stems.of(token.key()) : "";
            if (!stem.isEmpty()) {
                if (numbers.putIfAbsent(stem, spellings.size()) == null) {
                    spellings.add(text.substring(token.start(), token.end()));
                }
                added.add(numbers.get(stem));
            }
        }
        return new LinkedHashSet<>(added);
    }
}
