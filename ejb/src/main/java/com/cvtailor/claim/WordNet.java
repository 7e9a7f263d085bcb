package com.cvtailor.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Extracts, while the product is built, what {@link EnglishLexicon} needs of WordNet 3.1 (Princeton University) from the library that
 * brings its database files (formats wndb(5WN) and senseidx(5WN)). Kept are single in lower case without names, animals and
 * plants: of each the first three senses, and those up to the eighth that were met in the tagged corpus.
 */
final class WordNet {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final Map<String, Character> FILES = new LinkedHashMap<>();
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final int ANIMALS = 5;
    private static final int PLANTS = 20;
    private static final int ALWAYS_KEPT = 3;
    private static final int MOST_KEPT = 8;

    static {
        FILES.put("noun", 'n');
        FILES.put("verb", 'v');
        FILES.put("adj", 'a');
        FILES.put("adv", 'r');
    }

    private final Map<String, Synset> synsets = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Map<Character, List<String>>> words = new TreeMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param lexicographerFile what it is about, e.g. 18 for persons
     * @param words as they are written, names with capitals
     */
    private record Synset(
            char partOfSpeech,
            int lexicographerFile,
            List<String> words,
            List<String> hypernyms,
            List<String> related) {}

    private WordNet() {
        FILES.forEach((name, part) -> lines("data." + name, line -> addSynset(part, line)));
        lines("index.sense", this::addCount);
        FILES.forEach((name, part) -> lines("index." + name, line -> addWord(part, line)));
        words.values().forEach(parts -> parts.values().forEach(senses -> senses.forEach(this::number)));
        addHypernyms();
    }

    /**
     * @param arguments the folder into which the files are written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        WordNet wordNet = new WordNet();
        Files.write(folder.resolve("senses.tsv"), wordNet.senses());
        Files.write(folder.resolve("words.tsv"), wordNet.wordLines());
        Files.write(folder.resolve("forms.tsv"), wordNet.irregularForms());
        Files.write(folder.resolve("LICENSE"), wordNet.licence());
    }

    /** A sense a line: part of speech and lexicographer file, hypernyms, related senses; numbers in base 36. */
    private List<String> senses() {
        return numbers.keySet().stream()
                .map(synsets::get)
                .map(synset -> synset.partOfSpeech() + base36(synset.lexicographerFile()) + "\t"
                        + numbers(synset.hypernyms()) + "\t" + numbers(synset.related()))
                .toList();
    }

    /** A word a line, then for each part of speech how often the corpus has it and its senses, the commonest first. */
    private List<String> wordLines() {
        return words.entrySet().stream()
                .map(word -> word.getKey() + "\t"
                        + word.getValue().entrySet().stream()
                                .map(part -> part.getKey() + base36(count(word.getKey(), part.getValue())) + ":"
                                        + numbers(part.getValue()))
                                .collect(Collectors.joining("\t")))
                .toList();
    }

    /** Part of speech and irregular form, then its base forms. */
    private List<String> irregularForms() {
        SortedSet<String> forms = new TreeSet<>();
        FILES.forEach((name, part) -> lines(name + ".exc", line -> {
            String[] fields = line.split(" ");
            String bases =
                    Arrays.stream(fields).skip(1).filter(words::containsKey).collect(Collectors.joining(" "));
            if (WORD.matcher(fields[0]).matches() && !bases.isEmpty()) {
                forms.add(part + fields[0] + "\t" + bases);
            }
        }));
        return List.copyOf(forms);
    }

    /** The indented lines at the top of each file, without their numbers. */
    private List<String> licence() throws IOException {
        try (BufferedReader reader = open("data.adv")) {
            return reader.lines()
                    .takeWhile(line -> line.startsWith(" "))
                    .map(line -> line.strip().replaceFirst("^\\d+ ?", ""))
                    .toList();
        }
    }

    private int count(String word, List<String> senses) {
        return senses.stream()
                .mapToInt(sense -> counts.getOrDefault(word + " " + sense, 0))
                .sum();
    }

    private String numbers(List<String> senses) {
        return senses.stream()
                .filter(numbers::containsKey)
                .distinct()
                .map(sense -> base36(numbers.get(sense)))
                .collect(Collectors.joining(" "));
    }

    private static String base36(int number) {
        return Integer.toString(number, 36);
    }

    private void addSynset(char part, String line) {
        String[] fields = line.substring(0, line.indexOf(" | ")).split(" ");
        int wordCount = Integer.parseInt(fields[3], 16);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < wordCount; i++) {
            String form = fields[4 + 2 * i];
            int marker = form.indexOf('(');
            forms.add(marker < 0 ? form : form.substring(0, marker));
        }
        int at = 4 + 2 * wordCount;
        int pointers = Integer.parseInt(fields[at++]);
        List<String> hypernyms = new ArrayList<>();
        List<String> related = new ArrayList<>();
        for (int i = 0; i < pointers; i++, at += 4) {
            String target = key(fields[at + 2].charAt(0), fields[at + 1]);
            switch (fields[at]) {
                case "@" -> hypernyms.add(target);
                case "&" -> {
                    if (fields[2].equals("s")) {
                        hypernyms.add(target);
                    }
                }
                case "+", "\\", "$" -> related.add(target);
                default -> {
                    // Antonyms, parts and the like say nothing of kinship in sense.
                }
            }
        }
        synsets.put(key(part, fields[0]), new Synset(part, Integer.parseInt(fields[1]), forms, hypernyms, related));
    }

    private void addCount(String line) {
        String[] fields = line.split(" ");
        int count = Integer.parseInt(fields[3]);
        if (count > 0) {
            int percent = fields[0].indexOf('%');
            char part = "nvara".charAt(fields[0].charAt(percent + 1) - '1');
            counts.put(fields[0].substring(0, percent) + " " + key(part, fields[1]), count);
        }
    }

    private void addWord(char part, String line) {
        String[] fields = line.split(" ");
        String word = fields[0];
        if (!WORD.matcher(word).matches()) {
            return;
        }
        int senses = Integer.parseInt(fields[2]);
        int first = 4 + Integer.parseInt(fields[3]) + 2;
        List<String> kept = new ArrayList<>();
        for (int rank = 0; rank < senses; rank++) {
            String sense = key(part, fields[first + rank]);
            boolean met = rank < MOST_KEPT && counts.containsKey(word + " " + sense);
            if ((rank < ALWAYS_KEPT || met)
                    && !isName(word, synsets.get(sense))
                    && !isLivingThing(synsets.get(sense))) {
                kept.add(sense);
            }
        }
        if (!kept.isEmpty()) {
            words.computeIfAbsent(word, key -> new LinkedHashMap<>()).put(part, kept);
        }
    }

    private void addHypernyms() {
        Deque<String> todo = new ArrayDeque<>(numbers.keySet());
        while (!todo.isEmpty()) {
            for (String hypernym : synsets.get(todo.pop()).hypernyms()) {
                if (!numbers.containsKey(hypernym)) {
                    number(hypernym);
                    todo.push(hypernym);
                }
            }
        }
    }

    private void number(String sense) {
        numbers.putIfAbsent(sense, numbers.size());
    }

    private static boolean isName(String word, Synset synset) {
        return synset.words().stream()
                .filter(form -> form.equalsIgnoreCase(word))
                .findFirst()
                .filter(form -> !form.equals(word))
                .isPresent();
    }

    private static boolean isLivingThing(Synset synset) {
        return synset.partOfSpeech() == 'n'
                && (synset.lexicographerFile() == ANIMALS || synset.lexicographerFile() == PLANTS);
    }

    private static String key(char part, String offset) {
        return (part == 's' ? 'a' : part) + offset;
    }

    private static void lines(String file, Consumer<String> use) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(WordNet.class.getResourceAsStream(FOLDER + file), StandardCharsets.ISO_8859_1))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                // The licence stands at the top of each file, indented.
                if (!line.startsWith(" ")) {
                    use.accept(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String file) {
        return new BufferedReader(
                new InputStreamReader(WordNet.class.getResourceAsStream(FOLDER + file), StandardCharsets.ISO_8859_1));
    }
}
