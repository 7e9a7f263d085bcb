package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/**
 * A number and what it counts in its text.
 *
 * @param things the words after it that say what is counted, without small words and general names of people
 * @param phrase all words of the noun phrase after it
 * @param near the words around it, up to the next numbers
 * @param deed the verb whose object it belongs to; null for none
 * @param ofRest whether it is a part of something spoken of before: "41 of the rest"
 * @param inRange whether it is joined to another number: "two to six engineers"
 * @param total whether it is the whole that another number is a part of: "38 of 70 services"
 */
record Counted(
        Quantity quantity,
        List<Word> things,
        List<Word> phrase,
        List<Word> near,
        Word deed,
        boolean ofRest,
        boolean inRange,
        boolean total) {
    private static final Set<String> GROUPS = WordList.of(
            """
            all total insgesamt zusammen altogether team group staff crew class cohort us we them squad department unit office wir uns gruppe mannschaft klasse belegschaft
            équipe groupe nous equipo grupo nosotros
            """);
    /** Of these there is one for each person. */
    private static final Set<String> VISITS = WordList.of(
            """
            admission registration referral discharge case arrival booking birth call sign-up signup enrolment enrollment visit interview seat response reply consultation attendance
            appointment membership subscription account aufnahme anmeldung registrierung besuch antwort abonnement konto
            inscription visite réponse ingreso registro visita respuesta
            """);

    boolean countsPeople() {
        Word last = phrase.isEmpty() ? null : phrase.get(phrase.size() - 1);
        return last != null && StandingRules.bundled().isPeople(last);
    }

    /** "60 patients so far", "820 admissions a year": the phrase has people or what people come for, not only at its end. */
    boolean mayCountPeople() {
        return countsVisits() || phrase.stream().anyMatch(StandingRules.bundled()::isPeople);
    }

    /** "The rota has six", "a team of ten": people or a group stand before it; or nothing does that could be counted. */
    boolean isAmongPeople() {
        return near.stream().anyMatch(word -> StandingRules.bundled().isPeople(word) || word.is(GROUPS));
    }

    boolean countsVisits() {
        return phrase.stream().anyMatch(word -> word.is(VISITS));
    }

    boolean sharesThings(List<Word> some) {
        return share(things, some);
    }

    static boolean share(List<Word> left, List<Word> right) {
        return left.stream().anyMatch(word -> right.stream().anyMatch(other -> word.is(other.forms())));
    }
}
