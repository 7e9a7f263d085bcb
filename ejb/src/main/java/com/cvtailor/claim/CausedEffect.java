package com.cvtailor.claim;

import java.util.List;
import java.util.Set;

/** Whether artifacts put an effect down to a cause. */
final class CausedEffect {
    /** The cause of an effect is told at most so many clauses before it. */
    private static final int CAUSE_BEFORE = 2;

    /** Words that begin with so many equal letters are of one family. */
    private static final int STEM = 6;

    private static final Set<String> RELATIVE = Set.of("that", "which", "der", "die", "das", "qui", "que");

    private final CitedFacts facts;

    CausedEffect(CitedFacts facts) {
        this.facts = facts;
    }

    /**
     * @param effect the words that say what came of it
     * @param cause the words that say of what it came; empty where the sentence leaves that to what stands before
     */
    boolean isTold(List<Word> effect, List<Word> cause) {
        for (SourceText text : facts.texts()) {
            List<SourceClause> clauses = text.clauses();
            for (int i = 0; i < clauses.size(); i++) {
                SourceClause clause = clauses.get(i);
                boolean joined = clause.linked() && isNear(clauses, i, cause);
                boolean open = clause.doubtful() || (clause.explained() && clause.shared(cause) == 0);
                if (!open && clause.tellsOf(effect) && joined) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Takes one night now instead of four days" in the account of a test rig: thanks to that rig. */
    boolean isOfTheWork(List<Word> effect, List<Word> cause) {
        return !cause.isEmpty()
                && facts.texts().stream().anyMatch(text -> text.clauses().stream()
                        .anyMatch(clause -> clause.contrast()
                                && !clause.doubtful()
                                && !clause.explained()
                                && clause.tellsOf(effect)))
                && facts.segments().anyMatch(segment -> segment.isOwn() && sharesMost(segment, cause));
    }

    /** "The new ramp brought the complaints down" where the clause of the complaints names the ramp. */
    boolean isToldOf(List<Word> cause, List<Word> effect) {
        return facts.texts().stream()
                .flatMap(text -> text.clauses().stream())
                .anyMatch(clause -> !clause.doubtful() && clause.tellsOf(effect) && clause.shared(cause) > 0);
    }

    /** "Which makes jams visible" of "a dashboard that shows jams": not what came of a thing but what it does. */
    boolean isFunction(List<Word> effect) {
        List<Word> things = effect.stream()
                .filter(word -> !word.isNumber() && word.text().length() > 2)
                .toList();
        return facts.texts().stream()
                .flatMap(text -> text.clauses().stream())
                .filter(clause -> !clause.doubtful())
                .filter(clause -> clause.words().stream().map(Word::key).anyMatch(RELATIVE::contains))
                .anyMatch(clause -> 5 * clause.shared(things) >= 3L * things.size() && things.size() > 2);
    }

    private static boolean isNear(List<SourceClause> clauses, int at, List<Word> cause) {
        return cause.isEmpty()
                || clauses.subList(Math.max(0, at - CAUSE_BEFORE), at + 1).stream()
                        .anyMatch(clause -> clause.shared(cause) > 0 || namesRelated(clause, cause));
    }

    /** "As a result of the comparison" of "compared three models. As a result ..." */
    private static boolean namesRelated(SourceClause clause, List<Word> cause) {
        return cause.stream()
                .filter(word -> word.key().length() >= STEM)
                .map(word -> word.key().substring(0, STEM))
                .anyMatch(stem ->
                        clause.words().stream().anyMatch(word -> word.key().startsWith(stem)));
    }

    private static boolean sharesMost(Segment segment, List<Word> cause) {
        return cause.stream().filter(segment::holds).count() * 2 >= Math.min(cause.size(), 4);
    }
}
