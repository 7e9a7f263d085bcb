package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases, in four languages, by which advertisements name their sections and say how much they want something.
 * One walk along the tokens finds them all.
 */
final class Phrases {
    static final Phrases HEADINGS = new Phrases("heading");
    static final Phrases CUES = new Phrases("cue");

    /** Stands before a phrase that only counts when there is nothing else. */
    private static final String WHOLE = "=";

    private static final String YEAR = "yyyy";

    private final Node root = new Node();

    private Phrases(String kind) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream("phrases.tsv"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.startsWith(kind + ".")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their first tokens; of those of one group that begin at the same token the longest only. */
    List<PhraseMatch> in(List<Token> tokens) {
        List<PhraseMatch> found = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first++) {
            Map<String, PhraseMatch> longest = null;
            Node node = root.next.get(key(tokens.get(first)));
            for (int last = first; node != null; last++) {
                for (String group : first == 0 && last == tokens.size() - 1 ? node.whole() : node.groups) {
                    longest = longest == null ? new HashMap<>() : longest;
                    longest.put(group, new PhraseMatch(group, first, last));
                }
                node = last + 1 < tokens.size() ? node.next.get(key(tokens.get(last + 1))) : null;
            }
            if (longest != null) {
                longest.values().stream()
                        .sorted((a, b) -> a.group().compareTo(b.group()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String key(Token token) {
        String key = token.key();
        boolean year = key.length() == 4
                && (key.startsWith("19") || key.startsWith("20"))
                && Character.isDigit(key.charAt(2))
                && Character.isDigit(key.charAt(3));
        return year ? YEAR : key;
    }

    private void add(String line) {
        String[] columns = line.split("\t", 2);
        for (String phrase : columns[1].split("\\|")) {
            Node node = root;
            boolean whole = phrase.startsWith(WHOLE);
            for (Token token : Tokenizer.tokens(whole ? phrase.substring(1) : phrase)) {
                node = node.next.computeIfAbsent(token.key(), key -> new Node());
            }
            List<String> groups = whole ? node.alone : node.groups;
            if (!groups.contains(columns[0])) {
                groups.add(columns[0]);
            }
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> groups = new ArrayList<>(1);
        private final List<String> alone = new ArrayList<>(1);

        List<String> whole() {
            return groups.isEmpty() ? alone : groups;
        }
    }
}
