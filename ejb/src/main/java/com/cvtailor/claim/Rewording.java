package com.cvtailor.claim;

import com.cvtailor.skill.NumberWords;
import com.cvtailor.skill.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text only says another one in other words. Stricter than {@link ClaimChecker}, which lets a person write freely of
 * their work: sentence by sentence, each word must be the original's or stand for one of the original's that is missing, deeds and
 * qualities too; figures stand in the same order before the same words; and what holds the original back - "helped", "about",
 * "not" - is still there. A text in which that cannot be seen is no rewording. Deterministic; for one language at a time.
 */
public final class Rewording {
    private static final PhraseTable RESTRAINTS = new PhraseTable("restraints.tsv", 0);
    private static final Map<String, Set<String>> CONNECTIVES = DataFile.rows("connectives.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> Set.copyOf(List.of(row[1].split(" ")))));
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[.,'\\u00a0\\u202f](?=\\d{3}(?!\\d))");
    private static final int SHORTEST_ACRONYM = 2;

    private final String language;
    private final List<List<Word>> original;

    /**
     * @param language of both texts: en, de, fr or es
     */
    public Rewording(String original, String language) {
        this.language = language;
        this.original = sentences(original);
    }

    /** What the candidate adds to the original, in its own words; nothing if it adds nothing. */
    public Set<String> added(String candidate) {
        List<List<Word>> sentences = sentences(candidate);
        if (sentences.size() != original.size()) {
            return Set.of(candidate);
        }
        Set<String> added = new LinkedHashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            added.addAll(added(original.get(i), sentences.get(i)));
        }
        return added;
    }

    /** What the candidate leaves out that held the original back; nothing if it is all there. */
    public Set<String> lost(String candidate) {
        Set<Integer> kept = new HashSet<>();
        sentences(candidate).forEach(words -> RESTRAINTS.in(words, language).forEach(hit -> kept.add(hit.meaning())));
        Set<String> lost = new TreeSet<>();
        for (List<Word> words : original) {
            RESTRAINTS.in(words, language).stream()
                    .filter(hit -> !kept.contains(hit.meaning()))
                    .forEach(hit -> lost.add(words.get(hit.start()).text()));
        }
        return lost;
    }

    private Set<String> added(List<Word> before, List<Word> after) {
        List<Word> unused = new ArrayList<>(before);
        List<Word> other = new ArrayList<>();
        for (Word word : after) {
            Optional<Word> same = unused.stream().filter(it -> isSame(it, word)).findFirst();
            same.ifPresentOrElse(unused::remove, () -> other.add(word));
        }
        Set<String> added = new LinkedHashSet<>();
        Stand stand = new Stand(unused, after);
        for (Word word : other) {
            if (word.isWord() && !isConnective(word) && !stand.forOneOfThem(word)) {
                added.add(word.text());
            }
        }
        if (added.isEmpty() && !figures(before).equals(figures(after))) {
            added.addAll(figures(after));
        }
        return added;
    }

    /** In any form; what looks like a name only as it is. */
    private boolean isSame(Word one, Word other) {
        return one.key().equals(other.key())
                || !one.isNumber() && !looksLikeName(other) && stem(one).equals(stem(other));
    }

    private boolean isConnective(Word word) {
        return word.is(CONNECTIVES.get(language)) && !looksLikeName(word);
    }

    /** "NEED" is no "need", whatever small word it looks like. */
    private static boolean looksLikeName(Word word) {
        return word.text().length() >= SHORTEST_ACRONYM
                && word.text().chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Its numbers in their order, each with the word after it: "38 %", "9 hours". */
    private List<String> figures(List<Word> words) {
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<String> number = number(words.get(i));
            if (number.isPresent()) {
                boolean counts = i + 1 < words.size() && isCounted(words.get(i + 1));
                figures.add(counts ? number.get() + " " + stem(words.get(i + 1)) : number.get());
            }
        }
        return figures;
    }

    private boolean isCounted(Word word) {
        return word.isWord()
                ? !isConnective(word) && number(word).isEmpty()
                : word.text().equals("%");
    }

    private static Optional<String> number(Word word) {
        return word.isNumber()
                ? Optional.of(word.key())
                : NumberWords.valueOf(word.text().toLowerCase(Locale.ROOT)).map(String::valueOf);
    }

    private String stem(Word word) {
        return word.forms().stream()
                .filter(form -> form.startsWith(language + ":"))
                .findFirst()
                .orElse(word.key());
    }

    /** Numbers without what groups their digits. */
    private List<List<Word>> sentences(String text) {
        String plain = GROUPING.matcher(text).replaceAll("");
        return Sentences.in(plain).stream().map(span -> words(span.of(plain))).toList();
    }

    private List<Word> words(String sentence) {
        return new Segments(language)
                .in(sentence).stream()
                        .flatMap(segment -> segment.words().stream())
                        .toList();
    }

    /** Finds words that stand for others, by the list of synonyms and by WordNet. */
    private final class Stand {
        private final Tracing unused;
        private final Map<Word, Set<Integer>> meanings = new HashMap<>();

        Stand(List<Word> unusedWords, List<Word> after) {
            String rest = unusedWords.stream().map(Word::text).collect(Collectors.joining(" "));
            unused = new Tracing(List.of(new SourceText(rest, language, false)));
            for (PhraseTable.Hit hit : Concepts.SYNONYMS.in(after, language)) {
                for (int i = hit.start(); i < hit.end(); i++) {
                    meanings.computeIfAbsent(after.get(i), at -> new HashSet<>())
                            .add(hit.meaning());
                }
            }
        }

        boolean forOneOfThem(Word word) {
            return !word.isNumber()
                    && !looksLikeName(word)
                    && unused.traces(word, meanings.getOrDefault(word, Set.of()));
        }
    }
}
