package com.cvtailor.claim;

import java.util.List;

/**
 * Whether a number of a sentence is used as the artifacts use it. It counts other things when the words after it follow another number
 * there and none of them stands near this one: "2,600 stars" of "380 stars, 2,600 downloads".
 */
final class NumberUse {
    private final Statement statement;
    private final CitedFacts facts;

    NumberUse(Statement statement, CitedFacts facts) {
        this.statement = statement;
        this.facts = facts;
    }

    boolean isOfOtherThings(Counted claimed) {
        if (!facts.tracing().speaks(statement.language())) {
            return false;
        }
        return countsNoPeople(claimed) || wasDoneToOtherNumber(claimed) || countsOtherThings(claimed);
    }

    private boolean countsOtherThings(Counted claimed) {
        boolean stated = false;
        boolean elsewhere = false;
        for (SourceText text : facts.texts()) {
            for (Counted other : text.counted()) {
                boolean same = claimed.quantity().isSameAs(other.quantity());
                boolean visits = same && claimed.mayCountPeople() && other.countsVisits();
                if (same && (visits || other.ofRest() || Counted.share(claimed.things(), other.near()))) {
                    return false;
                }
                stated |= same;
                elsewhere |= !same && other.sharesThings(claimed.things());
            }
        }
        return stated && elsewhere;
    }

    /** "Forty colleagues" of "40 user stories, eleven colleagues". */
    private boolean countsNoPeople(Counted claimed) {
        if (!claimed.countsPeople() || facts.numbers().derive(claimed.quantity())) {
            return false;
        }
        List<Counted> same = facts.texts().stream()
                .flatMap(text -> text.counted().stream())
                .filter(other -> claimed.quantity().isSameAs(other.quantity()))
                .toList();
        return !same.isEmpty()
                && same.stream()
                        .noneMatch(other -> (other.phrase().isEmpty() && other.isAmongPeople())
                                || other.mayCountPeople()
                                || other.ofRest()
                                || other.inRange());
    }

    /** "Labelled 5,600 photos" of "compared on 5,600 photos, labelled 2,000 photos". */
    private boolean wasDoneToOtherNumber(Counted claimed) {
        Word deed = claimed.deed();
        if (deed == null || claimed.things().isEmpty() || claimed.total()) {
            return false;
        }
        boolean elsewhere = false;
        for (SourceText text : facts.texts()) {
            for (Segment segment : text.segments()) {
                if (segment.holds(deed)) {
                    for (Counted other : text.counted()) {
                        if (segment.covers(other.quantity())) {
                            if (claimed.quantity().isSameAs(other.quantity()) && !other.total()) {
                                return false;
                            }
                            elsewhere |= other.sharesThings(claimed.things());
                        }
                    }
                }
            }
        }
        return elsewhere;
    }
}
