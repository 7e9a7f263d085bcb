package com.cvtailor.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All spellings as paths of token keys; the longest match from a token is found in one walk. */
final class SkillTrie {
    private final Node root = new Node();

    /** A spelling that stands in a text. */
    record Hit(SkillForm form, int firstToken, int lastToken, int start, int end) {}

    /** Adds the spelling, unless one that is there already could be found in the same place: then that is the answer. */
    Optional<SkillForm> add(SkillForm form) {
        Node node = root;
        for (Token token : Tokenizer.tokens(form.text())) {
            node = node.children.computeIfAbsent(token.key(), key -> new Node());
        }
        Optional<SkillForm> clash =
                node.forms.stream().filter(form::clashesWith).findFirst();
        if (clash.isEmpty()) {
            node.forms.add(form);
        }
        return clash;
    }

    Optional<Hit> longestAt(int first, List<Token> tokens, String text) {
        Hit longest = null;
        Node node = root;
        for (int last = first; last < tokens.size(); last++) {
            node = node.children.get(tokens.get(last).key());
            if (node == null) {
                break;
            }
            int start = tokens.get(first).start();
            int end = tokens.get(last).end();
            if (!node.forms.isEmpty() && WordBoundary.around(text, start, end)) {
                Optional<SkillForm> form = node.form(text.substring(start, end), last == first);
                longest = form.isPresent() ? new Hit(form.get(), first, last, start, end) : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final List<SkillForm> forms = new ArrayList<>(1);

        /** One word may also stand without its capitals; more words would hide others in them ("core data pipelines"). */
        private Optional<SkillForm> form(String found, boolean oneWord) {
            return forms.stream().filter(form -> form.fits(found)).findFirst().or(() -> forms.stream()
                    .filter(form -> oneWord && form.fitsWithoutCapitals(found))
                    .findFirst());
        }
    }
}
