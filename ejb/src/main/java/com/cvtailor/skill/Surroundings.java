package com.cvtailor.skill;

import java.util.List;
import java.util.Set;

/** What stands around the places of a text where a spelling was found. */
final class Surroundings {
    private static final String ITEM_ENDS = "\r\n.,;:(/\u2013";

    private final String text;
    private final List<Token> tokens;

    Surroundings(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    String found(SkillTrie.Hit hit) {
        return text.substring(hit.start(), hit.end());
    }

    String keyBefore(SkillTrie.Hit hit) {
        return keyAt(hit.firstToken() - 1);
    }

    String keyAfter(SkillTrie.Hit hit) {
        return keyAt(hit.lastToken() + 1);
    }

    String keyAfterInLine(SkillTrie.Hit hit) {
        return keyInLine(hit, hit.lastToken() + 1);
    }

    /** The word before (-1) or after (1) in the line, where "R & D" is two words; "" if there is none. */
    String keyBeside(SkillTrie.Hit hit, int step) {
        int at = (step < 0 ? hit.firstToken() : hit.lastToken()) + step;
        boolean sign = keyAt(at).equals("&") || keyAt(at).equals("+");
        return keyInLine(hit, sign ? at + step : at);
    }

    /** Whether one of the words stands in the hit's line, at most so many words away that long lines stay cheap. */
    boolean near(SkillTrie.Hit hit, Set<String> keys, int distance) {
        int from = Math.max(0, hit.firstToken() - distance);
        int to = Math.min(tokens.size() - 1, hit.lastToken() + distance);
        for (int i = from; i <= to; i++) {
            boolean outside = i < hit.firstToken() || i > hit.lastToken();
            if (outside && keys.contains(keyAt(i)) && !keyInLine(hit, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one or two tokens stand between the hits and all are of the given ones. */
    boolean partedBy(Set<String> keys, SkillTrie.Hit left, SkillTrie.Hit right) {
        int between = right.firstToken() - left.lastToken() - 1;
        return between >= 1
                && between <= 2
                && tokens.subList(left.lastToken() + 1, right.firstToken()).stream()
                        .allMatch(token -> keys.contains(token.key()));
    }

    /** Nothing but signs stands before it in its line. */
    boolean startsItem(SkillTrie.Hit hit) {
        int at = hit.start() - 1;
        while (at >= 0 && text.charAt(at) != '\n' && !Tokenizer.isWordPart(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    boolean endsItem(SkillTrie.Hit hit) {
        int at = hit.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || ITEM_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** "R. Smith" is a person and "C. elegans" a worm. */
    boolean isInitial(SkillTrie.Hit hit) {
        boolean letter = hit.end() - hit.start() == 1;
        boolean point = hit.end() < text.length() && text.charAt(hit.end()) == '.';
        return letter && point && !keyInLine(hit, hit.lastToken() + 2).isEmpty();
    }

    private String keyInLine(SkillTrie.Hit hit, int at) {
        if (at < 0 || at >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(at);
        int from = Math.min(hit.end(), token.end());
        int to = Math.max(hit.start(), token.start());
        return text.substring(from, to).indexOf('\n') < 0 ? token.key() : "";
    }

    private String keyAt(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
    }
}
