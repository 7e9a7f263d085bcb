package com.cvtailor.claim;

import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.TextSpan;
import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into segments and finds out whose doing each tells of. A sentence is cut at commas, brackets, dashes, at
 * conjunctions that oppose, and where another subject begins ("..., my colleague ...", "... and the platform team ran").
 */
final class Segments {
    private static final Set<String> SIGNS = Set.of(",", ";", ":", "(", ")", "\u2013", "\u2014", "?", "!");
    private static final Set<String> OPPOSING = WordList.of(
            """
            but while whereas although though however yet except unless aber sondern während jedoch obwohl doch mais
            tandis cependant pourtant pero sino mientras aunque
            """);
    private static final Set<String> RELATIVE = WordList.of(
            "that which who whom where when whose der die das welche welcher welches wo qui que dont où quien donde cuyo");
    private static final Set<String> NOBODY = WordList.of("nobody none niemand keiner personne nadie");
    private static final Set<String> WHO = Set.of("who", "die", "der", "qui", "quien", "quienes");
    private static final Set<String> MEMBERS = WordList.of("of among as am team group");
    private static final int LONGEST_GROUP = 6;
    private static final Set<String> PLANS =
            WordList.of("planned intended wanted hoped geplant vorgesehen prévu previsto");
    private static final Set<String> AND = Set.of("and", "und", "et", "y");
    private static final Set<String> PASSIVE =
            Set.of("was", "were", "is", "are", "wurde", "wurden", "est", "sont", "fue", "fueron");
    private static final Set<String> SELF = WordList.of("i we ich wir je nous yo nosotros nosotras");

    private final String language;
    private final Words words;
    private final StandingRules rules;

    Segments(String language) {
        this.language = language;
        this.words = new Words(language);
        this.rules = StandingRules.bundled();
    }

    List<Segment> in(String text) {
        List<Segment> segments = new ArrayList<>();
        List<Word> all = words.in(text);
        int sentence = 0;
        int at = 0;
        for (TextSpan span : Sentences.in(text)) {
            List<Word> inside = new ArrayList<>();
            for (; at < all.size() && all.get(at).start() < span.end(); at++) {
                if (span.contains(all.get(at).start())) {
                    inside.add(all.get(at));
                }
            }
            if (!inside.isEmpty()) {
                addSentence(inside, sentence, segments);
                sentence++;
            }
        }
        return segments;
    }

    private void addSentence(List<Word> sentence, int number, List<Segment> segments) {
        int start = 0;
        Standing previous = Standing.OWN;
        for (int i = 1; i <= sentence.size(); i++) {
            if (i == sentence.size() || cutsBefore(sentence, i)) {
                List<Word> part = sentence.subList(start, i);
                boolean others = isOfPeopleBefore(sentence, start);
                previous = rules.standing(part, previous);
                if (others && previous == Standing.OWN) {
                    previous = Standing.OTHERS;
                }
                if (previous == Standing.DENIED
                        && start > 0
                        && PLANS.contains(sentence.get(start - 1).key())) {
                    denyLast(segments, number);
                }
                if (StandingRules.refersBack(part)) {
                    ownWhatComesBefore(segments, number);
                }
                segments.add(Segment.of(number, part, previous, language));
                start = i;
            }
        }
    }

    /** "... with an engineer, who built the tables" */
    private boolean isOfPeopleBefore(List<Word> sentence, int start) {
        int at = !sentence.get(start).isWord() ? start + 1 : start;
        return start > 0
                && at + 1 < sentence.size()
                && WHO.contains(sentence.get(at).key())
                && !SELF.contains(sentence.get(at + 1).key())
                && (sentence.get(at).key().equals("who") || at > start)
                && rules.isPeople(sentence.get(start - 1))
                && !isOneOfThem(sentence, start);
    }

    /** "As one of five engineers who moved ..." */
    private static boolean isOneOfThem(List<Word> sentence, int who) {
        List<Word> before = sentence.subList(Math.max(0, who - LONGEST_GROUP), who);
        return before.stream().anyMatch(word -> MEMBERS.contains(word.key()) || SELF.contains(word.key()));
    }

    /** "Which we have planned | but not started" */
    private static void denyLast(List<Segment> segments, int sentence) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).sentence() == sentence) {
            Segment plan = segments.get(last);
            segments.set(last, plan.as(Standing.DENIED));
            boolean ofBefore = plan.words().stream().limit(2).anyMatch(word -> RELATIVE.contains(word.key()));
            if (ofBefore && last > 0 && segments.get(last - 1).sentence() == sentence) {
                segments.set(last - 1, segments.get(last - 1).as(Standing.OTHERS));
            }
        }
    }

    /** "2,300", "4:00" */
    private static boolean isInsideNumber(List<Word> sentence, int i) {
        Word sign = sentence.get(i);
        return i + 1 < sentence.size()
                && sentence.get(i - 1).isNumber()
                && sentence.get(i + 1).isNumber()
                && sentence.get(i - 1).end() == sign.start()
                && sentence.get(i + 1).start() == sign.end();
    }

    private static void ownWhatComesBefore(List<Segment> segments, int sentence) {
        for (int i = segments.size() - 1; i >= 0 && segments.get(i).sentence() == sentence; i--) {
            Segment before = segments.get(i);
            if (before.standing() == Standing.OTHERS) {
                segments.set(i, before.as(Standing.OWN));
            }
        }
    }

    private boolean cutsBefore(List<Word> sentence, int i) {
        String key = sentence.get(i).key();
        boolean relativeSelf = RELATIVE.contains(key)
                && i + 1 < sentence.size()
                && SELF.contains(sentence.get(i + 1).key());
        boolean sign = SIGNS.contains(key) && !isInsideNumber(sentence, i);
        boolean relativeOther =
                RELATIVE.contains(key) && i + 2 < sentence.size() && rules.startsWithOtherSubject(sentence, i + 1);
        boolean passive = AND.contains(key)
                && i + 1 < sentence.size()
                && PASSIVE.contains(sentence.get(i + 1).key());
        boolean nobody = RELATIVE.contains(key)
                && i + 1 < sentence.size()
                && NOBODY.contains(sentence.get(i + 1).key());
        boolean who = i + 1 < sentence.size() && isOfPeopleBefore(sentence, i);
        return sign
                || who
                || nobody
                || relativeOther
                || passive
                || OPPOSING.contains(key)
                || rules.beginsReducedRelative(sentence, i)
                || relativeSelf
                || rules.beginsOtherSubject(sentence, i);
    }
}
