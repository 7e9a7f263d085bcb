package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "All 31 interfaces", "both environments": the whole is claimed only where an artifact speaks of the whole of the same. */
final class WholeClaims implements ClaimCheck {
    private static final Set<String> WHOLE = WordList.of(
            """
            all every entire whole both complete full alle allen aller sämtliche gesamte gesamten ganze ganzen beide beiden
            tous toutes toute entier entière ensemble todos todas toda entero entera ambos ambas
            """);
    private static final Set<String> ALSO_WHOLE =
            WordList.of("tout todo only nur seul solo fully entirely completely everybody everyone");
    private static final Set<String> OPEN = WordList.of("and or to was were is are by with from");
    private static final Set<String> EVERYBODY = Set.of("everybody", "everyone");
    private static final int REACH = 5;

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (Segment segment : statement.segments()) {
            for (int i = 0; segment.isOwn() && i < segment.words().size() - 1; i++) {
                Word word = segment.words().get(i);
                if (WHOLE.contains(word.key()) && !statement.isSettled(word) && !isUsage(segment, i)) {
                    List<Word> of = of(segment, i, statement.language());
                    if (!of.isEmpty()
                            && (isPartial(word, statement, facts)
                                    || !isSupported(of, word.key().equals("both"), facts))) {
                        reasons.add(Reason.of(
                                "scope",
                                statement
                                        .text()
                                        .substring(
                                                word.start(),
                                                of.get(of.size() - 1).end())));
                    }
                }
            }
        }
        return reasons;
    }

    /** "In all", "at all", "every second week", "full-time" are no wholes. */
    private static boolean isUsage(Segment segment, int i) {
        Word before = i > 0 ? segment.words().get(i - 1) : null;
        Word next = segment.words().get(i + 1);
        boolean ends = !next.isWord() || OPEN.contains(next.key());
        boolean fixed =
                before != null && Set.of("in", "at", "above", "after", "of").contains(before.key()) && ends;
        boolean rhythm = segment.words().get(i).key().equals("every")
                && (Unit.of(next.text()).isPresent()
                        || !Quantities.in("every " + next.text()).isEmpty()
                        || Set.of(
                                        "second",
                                        "third",
                                        "fourth",
                                        "fifth",
                                        "sixth",
                                        "other",
                                        "few",
                                        "saturday",
                                        "sunday",
                                        "monday",
                                        "friday",
                                        "time",
                                        "single")
                                .contains(next.key()));
        return fixed || rhythm || Set.of("time", "stack").contains(next.key());
    }

    /** "All seven squads" of "four of the seven squads". */
    private static boolean isPartial(Word whole, Statement statement, CitedFacts facts) {
        return statement.quantities().stream()
                .filter(quantity -> quantity.start() > whole.end() && quantity.start() <= whole.end() + 5)
                .anyMatch(quantity -> facts.numbers().isTotalOfPart(quantity));
    }

    private static List<Word> of(Segment segment, int i, String language) {
        return segment.words().subList(i + 1, Math.min(segment.words().size(), i + 1 + REACH)).stream()
                .filter(word -> word.isNumber() || (word.isWord() && !NeutralWords.contain(word, language)))
                .toList();
    }

    private static boolean isSupported(List<Word> of, boolean both, CitedFacts facts) {
        return facts.segments()
                .filter(segment -> !segment.isDenied())
                .anyMatch(segment -> both
                        ? of.stream().filter(facts.tracing()::tracesItself).allMatch(word -> holds(segment, word))
                        : segment.words().stream()
                                        .anyMatch(word -> WHOLE.contains(word.key()) || ALSO_WHOLE.contains(word.key()))
                                && of.stream().anyMatch(word -> holds(segment, word) || isEverybody(segment, word)));
    }

    /** "The whole staff" of "everybody". */
    private static boolean isEverybody(Segment segment, Word word) {
        return (StandingRules.bundled().isPeople(word) || word.key().equals("staff"))
                && segment.words().stream().anyMatch(other -> EVERYBODY.contains(other.key()));
    }

    private static boolean holds(Segment segment, Word word) {
        return segment.words().stream().anyMatch(other -> word.is(other.forms()));
    }
}
