package com.cvtailor.generation;

import java.util.List;
import java.util.regex.Pattern;

/** Every number in a sentence must stand in an artifact that it cites, in whatever notation; years are dates. */
final class NumberClaims implements ClaimCheck {
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iu)^[\\s-]{0,3}(?:\\p{L}+[\\s-]){0,2}(?:people|persons?|engineers?|developers?|colleagues|members|employees|reports|designers?"
                    + "|analysts?|students?|volunteers?|mentors?|personen|leute|entwickler|mitarbeiter\\p{L}{0,5}|personnes|personas)\\b.*");
    private static final Pattern TEAM =
            Pattern.compile("(?iu).*\\b(?:team|group|squad|gruppe|équipe|equipo) (?:of|von|de) $");

    @Override
    public List<Reason> unsupported(String sentence, CitedFacts facts) {
        return Quantities.in(sentence).stream()
                .filter(quantity -> !DateClaims.isYear(quantity.text()))
                .filter(quantity -> !facts.support(quantity))
                .map(quantity -> new Reason(
                        kind(sentence, quantity),
                        quantity.text(),
                        "No cited artifact states the number " + quantity.text()))
                .toList();
    }

    private static String kind(String sentence, Quantity quantity) {
        boolean people = PEOPLE.matcher(sentence.substring(quantity.end())).matches()
                || TEAM.matcher(sentence.substring(0, quantity.start())).matches();
        return people ? "team_size" : "number";
    }
}
