package com.cvtailor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A consequence is claimed only where an artifact joins the same effect to a cause: one of its clauses has a word of cause and at
 * least half of the effect's words. Where an artifact leaves open what caused a change ("we cannot say how much of that is ours"),
 * nobody is said to have caused it.
 */
final class CausalClaims implements ClaimCheck {
    private static final Set<String> RELATIVE = Set.of("which", "that", "thereby", "thus");

    private static final Set<String> SERVING = Set.of("make", "allow", "enable", "help");

    private static final int RELATIVE_REACH = 3;
    private static final int CAUSE_REACH = 7;

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        List<Word> words = statement.words();
        CausedEffect told = new CausedEffect(facts);
        for (PhraseTable.Hit hit : statement.links("cause")) {
            List<Word> effect = statement.contentOf(words.subList(hit.start(), words.size()));
            boolean reason = isAlsoReason(hit, statement);
            boolean function = words.get(hit.end() - 1).is(SERVING)
                    && told.isFunction(statement.contentOf(words.subList(hit.end(), words.size())));
            if (!reason && !function && !isSettled(hit, statement) && !told.isTold(effect, List.of())) {
                reasons.add(reason(hit, statement));
            }
        }
        for (PhraseTable.Hit hit : statement.links("reason")) {
            addUnlessReason(hit, statement, told, reasons);
        }
        for (PhraseTable.Hit hit : statement.links("means")) {
            if (hit.start() == 0 && tellsOfChange(statement)) {
                addUnlessReason(hit, statement, told, reasons);
            }
        }
        for (PhraseTable.Hit hit : statement.links("agent")) {
            if (hit.start() > 1 && isConsequence(words, hit.start()) && !isSettled(hit, statement)) {
                List<Word> effect = statement.contentOf(words.subList(hit.start(), words.size()));
                if (!told.isTold(effect, List.of())) {
                    reasons.add(reason(hit, statement));
                }
            }
        }
        ThingsDoing.in(statement).stream()
                .filter(doing -> !told.isToldOf(doing.thing(), doing.effect()))
                .forEach(
                        doing -> reasons.add(Reason.of("causality", doing.verb().text())));
        if (reasons.isEmpty() && DoubtfulChange.isClaimed(statement, facts)) {
            Word verb = words.get(statement.links("agent").get(0).start());
            reasons.add(Reason.of("causality", verb.text()));
        }
        return reasons;
    }

    /** "As a result" of "as a result of". */
    private static boolean isAlsoReason(PhraseTable.Hit hit, Statement statement) {
        return statement.links("reason").stream()
                .anyMatch(other -> other.start() == hit.start() && other.end() >= hit.end());
    }

    /** "..., which alone shortened the queue", "..., halving the cost": a change that the deed before is said to have brought. */
    private static boolean isConsequence(List<Word> words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - RELATIVE_REACH); i--) {
            if (i > 0 && RELATIVE.contains(words.get(i).key())) {
                return true;
            }
        }
        return words.get(verb - 1).key().equals(",") && words.get(verb).text().endsWith("ing");
    }

    private static boolean tellsOfChange(Statement statement) {
        return !statement.links("change").isEmpty() || !statement.links("agent").isEmpty();
    }

    private static void addUnlessReason(
            PhraseTable.Hit hit, Statement statement, CausedEffect told, List<Reason> reasons) {
        List<Word> words = statement.words();
        List<Word> before = statement.contentOf(words.subList(0, hit.start()));
        boolean first = before.size() < 2;
        int end = first ? endOfCause(statement, hit) : words.size();
        List<Word> cause = statement.contentOf(words.subList(hit.end(), end));
        List<Word> effect = first ? statement.contentOf(words.subList(end, words.size())) : before;
        if (effect.isEmpty()) {
            effect = statement.contentOf(words);
        }
        if (!isSettled(hit, statement) && !told.isTold(effect, cause) && !told.isOfTheWork(effect, cause)) {
            reasons.add(reason(hit, statement));
        }
        statement.settle(
                words.get(hit.start()).start(), words.get(hit.end() - 1).end());
    }

    /** "Thanks to the new ramp complaints fell": up to the comma or the verb of change, at most a few words. */
    private static int endOfCause(Statement statement, PhraseTable.Hit hit) {
        List<Word> words = statement.words();
        int end = Math.min(words.size(), hit.end() + CAUSE_REACH);
        for (int i = hit.end(); i < end; i++) {
            int at = i;
            boolean change = statement.links("change").stream().anyMatch(other -> other.start() == at)
                    || statement.links("agent").stream().anyMatch(other -> other.start() == at);
            if (change || words.get(i).key().equals(",")) {
                return i;
            }
        }
        return end;
    }

    private static boolean isSettled(PhraseTable.Hit hit, Statement statement) {
        return statement.isSettled(statement.words().get(hit.start()));
    }

    private static Reason reason(PhraseTable.Hit hit, Statement statement) {
        int start = statement.words().get(hit.start()).start();
        int end = statement.words().get(hit.end() - 1).end();
        return Reason.of("causality", statement.text().substring(start, end));
    }
}
