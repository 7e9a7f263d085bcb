package com.cvtailor.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word that makes a claim of its own - a prize, a lead, a deadline met - needs an artifact that says the same of the person's
 * own work. Whoever led something led what the artifact says was led.
 */
final class MarkClaims implements ClaimCheck {
    /** Also where others do it: "adopted by schools across the country". */
    private static final Set<String> TOLD_OF_OTHERS = Set.of("everywhere");

    private static final Set<String> NOUNS = Set.of("manager", "leader", "director", "chief", "captain", "leadership");
    private static final Set<String> NOUNS_TOO = Set.of("head", "lead");
    private static final Set<String> DETERMINING = Set.of("the", "a", "our", "their", "team", "project", "tech", "as");
    private static final int OBJECT_REACH = 6;

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (Segment segment : statement.segments()) {
            if (!segment.isDenied()) {
                for (PhraseTable.Hit hit : Concepts.MARKS.in(segment.words(), statement.language())) {
                    List<String> mark = Concepts.MARKS.columns(hit.meaning());
                    Word first = segment.words().get(hit.start());
                    Word last = segment.words().get(hit.end() - 1);
                    boolean others = !segment.isOwn()
                            && !TOLD_OF_OTHERS.contains(mark.get(1))
                            && !mark.get(0).equals("award");
                    if (!others
                            && !statement.isSettled(first)
                            && !isNoLeading(segment, hit)
                            && !isSupported(mark, hit, segment, statement, facts)) {
                        String text = statement.text().substring(first.start(), last.end());
                        reasons.add(Reason.of(kind(mark, hit, segment), text));
                        statement.settle(first.start(), last.end());
                    }
                }
            }
        }
        return reasons;
    }

    private static boolean isSupported(
            List<String> mark, PhraseTable.Hit hit, Segment segment, Statement statement, CitedFacts facts) {
        if (mark.get(1).equals("still")
                && facts.artifacts().stream().anyMatch(artifact -> artifact.endDate() == null)) {
            return true;
        }
        List<Word> object = mark.get(1).equals("lead") ? objectOf(hit, segment, statement) : List.of();
        return facts.texts().stream().anyMatch(text -> text.segments().stream()
                .filter(Segment::isOwn)
                .filter(own -> own.marks().contains(hit.meaning()))
                .anyMatch(own -> object.isEmpty() || sharesAny(own, object)));
    }

    /** "To the head of web", "led to", "led by": no leading; whether the person was a head or a manager is a matter of titles. */
    private static boolean isNoLeading(Segment segment, PhraseTable.Hit hit) {
        if (!Concepts.MARKS.columns(hit.meaning()).get(1).equals("lead")) {
            return false;
        }
        Word word = segment.words().get(hit.start());
        String next = hit.end() < segment.words().size()
                ? segment.words().get(hit.end()).key()
                : "";
        String before = hit.start() > 0 ? segment.words().get(hit.start() - 1).key() : "";
        boolean person = NOUNS.contains(word.key()) || (NOUNS_TOO.contains(word.key()) && DETERMINING.contains(before));
        return person || next.equals("by") || (next.equals("to") && !word.key().equals("lead"));
    }

    private static boolean sharesAny(Segment segment, List<Word> object) {
        return object.stream().anyMatch(word -> segment.words().stream().anyMatch(other -> word.is(other.forms())));
    }

    /** The words that say what was led. */
    private static List<Word> objectOf(PhraseTable.Hit hit, Segment segment, Statement statement) {
        return segment.words().subList(hit.end(), Math.min(segment.words().size(), hit.end() + OBJECT_REACH)).stream()
                .filter(word -> word.isWord() && word.text().length() > 2)
                .filter(word -> isGroup(word) || !NeutralWords.contain(word, statement.language()))
                .toList();
    }

    private static String kind(List<String> mark, PhraseTable.Hit hit, Segment segment) {
        boolean ofPeople = mark.get(1).equals("lead")
                && segment
                        .words()
                        .subList(hit.end(), Math.min(segment.words().size(), hit.end() + OBJECT_REACH))
                        .stream()
                        .anyMatch(StandingRules.bundled()::isPeople);
        return ofPeople ? "team_size" : mark.get(0);
    }

    private static boolean isGroup(Word word) {
        return word.is(Set.of("team", "group", "project"));
    }
}
