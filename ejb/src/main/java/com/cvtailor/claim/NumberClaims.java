package com.cvtailor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Every number in a sentence must stand in an artifact that it cites, in whatever notation, and count the same things there; years
 * are dates.
 */
final class NumberClaims implements ClaimCheck {
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iu)^[\\s-]{0,3}(?:\\p{L}+[\\s-]){0,2}(?:people|persons?|engineers?|developers?|colleagues|members|employees|reports|designers?|authors?|organisers?|organizers?|assistants?|scientists?|researchers?"
                    + "|analysts?|students?|volunteers?|mentors?|personen|leute|entwickler\\p{L}{0,5}|mitarbeiter\\p{L}{0,5}|personnes|personas)\\b.*");
    private static final Pattern TEAM =
            Pattern.compile("(?iu).*\\b(?:team|group|squad|gruppe|équipe|equipo) (?:of|von|de) $");

    /** No honest sentence has more; what is beyond is not looked up, so that the work stays bounded. */
    private static final int MOST_NUMBERS = 60;

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        int checked = 0;
        NumberUse use = new NumberUse(statement, facts);
        Arithmetic arithmetic = new Arithmetic(statement, facts);
        NumberChange change = new NumberChange(statement, facts);
        for (Counted claimed : statement.counted()) {
            Quantity quantity = claimed.quantity();
            statement.settle(quantity.start(), quantity.end());
            settleUnit(statement, quantity);
            checked++;
            boolean stated = facts.numbers().support(quantity);
            if (!DateClaims.isYear(quantity.text())
                    && (checked > MOST_NUMBERS
                            || (!stated && !arithmetic.yields(claimed))
                            || (stated && (use.isOfOtherThings(claimed) || isMisused(claimed, statement, facts)))
                            || change.isUnlike(quantity))) {
                reasons.add(Reason.of(kind(statement.text(), quantity), quantity.text()));
            }
        }
        return reasons;
    }

    /** "Prozentpunkte" says nothing beside its number. */
    private static void settleUnit(Statement statement, Quantity quantity) {
        statement.words().stream()
                .filter(word -> word.start() >= quantity.end() && word.start() <= quantity.end() + 1)
                .filter(word -> Unit.of(word.text().toLowerCase(Locale.ROOT)).isPresent())
                .forEach(word -> statement.settle(word.start(), word.end()));
    }

    private static boolean isMisused(Counted claimed, Statement statement, CitedFacts facts) {
        return facts.tracing().speaks(statement.language())
                && (new IntendedNumbers(statement, facts).holds(claimed)
                        || MeasuredOtherwise.is(claimed, facts)
                        || new BareNumbers(statement, facts).isStrange(claimed)
                        || (OneThing.isMultiplied(claimed, facts)
                                && !facts.numbers().derive(claimed.quantity())));
    }

    private static String kind(String sentence, Quantity quantity) {
        boolean people = PEOPLE.matcher(sentence.substring(quantity.end())).matches()
                || TEAM.matcher(sentence.substring(0, quantity.start())).matches();
        return people ? "team_size" : "number";
    }
}
