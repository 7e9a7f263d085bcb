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

    void add(List<Token> path, SkillForm form) {
        Node node = root;
        for (Token token : path) {
            node = node.children.computeIfAbsent(token.key(), key -> new Node());
        }
        for (SkillForm other : node.forms) {
            boolean distinct = form.exact() != null
                    && other.exact() != null
                    && !form.exact().equals(other.exact());
            if (!distinct) {
                throw new IllegalStateException("Two skills share a spelling: "
                        + form.skill().name() + ", " + other.skill().name());
            }
        }
        node.forms.add(form);
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
            for (SkillForm form : node.forms) {
                if (form.fits(text.substring(start, end)) && WordBoundary.around(text, start, end)) {
                    longest = new Hit(form, first, last, start, end);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final List<SkillForm> forms = new ArrayList<>(1);
    }
}
