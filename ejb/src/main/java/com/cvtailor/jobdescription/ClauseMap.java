package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Which clause of a sentence each token belongs to: an aside in brackets is a clause of its own, and what comes after it
 * goes on with the clause before it.
 */
final class ClauseMap {
    private static final Set<String> BREAKS = WordList.keys(
            "; \u2013 \u2014 but while whereas although though aber sondern jedoch w\u00e4hrend mais tandis pero sino aunque");
    private static final int DEEPEST = 20;

    private final List<Token> tokens;
    private final int[] clauseOf;
    private final List<int[]> ends = new ArrayList<>();

    ClauseMap(List<Token> tokens, List<Wording.CuePlace> cues) {
        this.tokens = tokens;
        clauseOf = new int[tokens.size()];
        boolean[] afterCue = new boolean[tokens.size() + 1];
        cues.stream().filter(place -> place.cue().closes()).forEach(place -> afterCue[place.last() + 1] = true);
        Deque<Integer> outer = new ArrayDeque<>();
        int current = open(0);
        for (int i = 0; i < clauseOf.length; i++) {
            String key = tokens.get(i).key();
            if (key.equals("(") && outer.size() < DEEPEST) {
                outer.push(current);
                current = open(i);
            } else if (BREAKS.contains(key) || (key.equals(",") && afterCue[i])) {
                current = open(i);
            }
            clauseOf[i] = current;
            ends.get(current)[1] = i;
            if (key.equals(")") && !outer.isEmpty()) {
                current = outer.pop();
            }
        }
    }

    int of(int token) {
        return clauseOf[token];
    }

    int first(int clause) {
        return ends.get(clause)[0];
    }

    int last(int clause) {
        return ends.get(clause)[1];
    }

    /** Whether it stands in brackets. */
    boolean isAside(int clause) {
        return tokens.get(first(clause)).key().equals("(");
    }

    /** The token after the last comma of the clause before this token, or the clause's first. */
    int partStart(int token) {
        int at = token;
        while (at > 0
                && clauseOf[at - 1] == clauseOf[token]
                && !tokens.get(at - 1).key().equals(",")) {
            at--;
        }
        return at;
    }

    private int open(int token) {
        ends.add(new int[] {token, token});
        return ends.size() - 1;
    }
}
