package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the turns of phrase of one sentence say about each of its words. A phrase reaches as far as its clause; "A, B and C
 * are a plus" reaches back over the list, "A, and B is a plus" does not, "A (a plus)" speaks of A.
 */
final class Wording {
    private static final Set<String> AND =
            Set.of("and", "or", "und", "oder", "sowie", "et", "ou", "y", "e", "o", "u", "/", "&");
    private static final int SHORT_ASIDE = 20;
    private static final int CHOICE_REACH = 2;
    private static final int EXAMPLE_REACH = 5;
    private static final int NO_MORE_THAN_SIGNS = 3;

    private final List<Token> tokens;
    private final List<CuePlace> cues;
    private final ClauseMap clauses;
    private final boolean[] skill;
    private final Cue[] effects;

    /** A cue and the tokens that it consists of. */
    record CuePlace(Cue cue, int first, int last) {}

    /**
     * @param tokens of the sentence
     * @param skills that the sentence names
     */
    Wording(List<Token> tokens, List<NamedSkill> skills) {
        this.tokens = tokens;
        skill = new boolean[tokens.size()];
        skills.forEach(named -> Arrays.fill(skill, named.first(), named.last() + 1, true));
        cues = cues(tokens);
        clauses = new ClauseMap(tokens, cues);
        effects = new Cue[tokens.size()];
        for (int i = 0; i < cues.size(); i++) {
            CuePlace place = meaning(i);
            if (place.cue().isNice() || place.cue().isNotAsked()) {
                apply(place, i);
            } else if (place.cue() == Cue.SUBJECT) {
                markOtherSubjects(place, i);
            }
        }
    }

    boolean has(Cue cue) {
        return cues.stream().anyMatch(place -> place.cue() == cue);
    }

    /** Whether the phrase stands in the same clause as the token. */
    boolean hasAt(Cue cue, int token) {
        return has(cue, clauses.of(token));
    }

    private boolean has(Cue cue, int clause) {
        return cues.stream().anyMatch(place -> place.cue() == cue && clauses.of(place.first()) == clause);
    }

    /** Whether the phrase stands between these two tokens. */
    boolean hasBetween(Cue cue, int after, int before) {
        return cues.stream().anyMatch(place -> place.cue() == cue && place.first() > after && place.last() < before);
    }

    /** "These are not expected", "you need not know these": but not "not needed, others look after it". */
    boolean takesBack() {
        for (CuePlace denial : cues) {
            for (CuePlace same : cues) {
                boolean order =
                        denial.cue().looksAhead() ? denial.last() < same.first() : same.first() <= denial.first();
                if (denial.cue().isNotAsked() && same.cue() == Cue.SAME && order) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "such as", "one of", right before this token. */
    boolean opensChoice(int token) {
        return cues.stream()
                .anyMatch(place ->
                        place.cue() == Cue.CHOICE && place.last() < token && place.last() >= token - CHOICE_REACH);
    }

    boolean isNotAsked(int token) {
        boolean ours = clauses.isAside(clauses.of(token)) && hasAt(Cue.WE, token) && !hasAt(Cue.YOU, token);
        return effects[token] == Cue.NOT_ASKED || ours || DirectDenial.of(tokens, token);
    }

    boolean isNice(int token) {
        return effects[token] == Cue.NICE;
    }

    /** "A is a plus, so is B": what one phrase says it takes from another. */
    private CuePlace meaning(int index) {
        CuePlace place = cues.get(index);
        Cue means = place.cue();
        if (means == Cue.LIKEWISE) {
            for (int i = index - 1; i >= 0 && means == Cue.LIKEWISE; i--) {
                Cue before = cues.get(i).cue();
                means = before == Cue.MUST ? before : before.isNice() ? Cue.NICE_AFTER : means;
                means = before.isNotAsked() ? Cue.NOT_ASKED_AFTER : means;
            }
        }
        return means == place.cue() ? place : new CuePlace(means, place.first(), place.last());
    }

    private void apply(CuePlace place, int index) {
        Cue effect = place.cue().isNice() ? Cue.NICE : Cue.NOT_ASKED;
        int clause = clauses.of(place.first());
        if (!place.cue().looksAhead() && markBack(place, index, clause, effect)) {
            return;
        }
        if (!markAhead(place, index, clause, effect)) {
            markBefore(place, clause, effect);
        }
    }

    /** Of "a degree in A, B or C" the first is the field of the work and the others will do; mere examples all only will do. */
    private void markOtherSubjects(CuePlace place, int index) {
        int clause = clauses.of(place.first());
        int to = clauses.last(clause) + 1;
        boolean examples = false;
        for (int i = cues.size() - 1; i > index; i--) {
            CuePlace next = cues.get(i);
            boolean other =
                    next.cue() == Cue.MUST || next.cue().isNice() || next.cue().isNotAsked();
            to = other && next.first() > place.last() ? Math.min(to, next.first()) : to;
            examples |= next.cue() == Cue.CHOICE
                    && next.first() > place.last()
                    && next.first() <= place.last() + EXAMPLE_REACH;
        }
        int from = place.last() + 1;
        while (!examples && from < to && !skill[from]) {
            from++;
        }
        while (!examples && from < to && skill[from]) {
            from++;
        }
        mark(from, Math.max(from, to), clause, Cue.NOT_ASKED);
    }

    /** What stands before the phrase in its clause. */
    private boolean markBack(CuePlace place, int index, int clause, Cue effect) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            boolean other = cues.get(i).cue().isNice() || cues.get(i).cue().isNotAsked();
            boolean turns = other && cues.get(i).cue().isNice() != place.cue().isNice();
            from = turns ? cues.get(i).last() + 1 : from;
        }
        int comma = lastComma(from, place.first(), clause);
        boolean ownPart = marks(comma + 1, place.first(), clause);
        boolean list = comma >= from && (!ownPart || hasAnd(comma + 1, place.first(), clause));
        return mark(list ? from : comma + 1, place.first(), clause, effect);
    }

    private boolean markAhead(CuePlace place, int index, int clause, Cue effect) {
        int to = tokens.size();
        for (int i = index + 1; i < cues.size() && to == tokens.size(); i++) {
            CuePlace next = cues.get(i);
            boolean turns = (next.cue().isNice() || next.cue().isNotAsked())
                    && next.cue().isNice() != place.cue().isNice();
            to = turns && clauses.of(next.first()) == clause ? clauses.partStart(next.first()) : to;
        }
        to = Math.min(to, endOfInsertion(place, clause));
        return mark(place.last() + 1, Math.max(to, place.last() + 1), clause, effect);
    }

    /** "Ship things, ideally in A, and know your way around B": a wish after a comma ends where another statement begins. */
    private int endOfInsertion(CuePlace place, int clause) {
        boolean inserted = place.cue() == Cue.NICE_AFTER
                && place.first() > 1
                && clauses.of(place.first() - 1) == clause
                && tokens.get(place.first() - 1).key().equals(",");
        for (int i = place.last() + 2; inserted && i + 1 < tokens.size(); i++) {
            boolean joined =
                    AND.contains(tokens.get(i).key()) && tokens.get(i - 1).key().equals(",");
            if (joined && !skill[i + 1]) {
                return i;
            }
        }
        return tokens.size();
    }

    /** A short aside, what follows a dash, or "you needn't know these" is about what stands right before it. */
    private void markBefore(CuePlace place, int clause, Cue effect) {
        int first = clauses.first(clause);
        int last = clauses.last(clause);
        if (first == 0 || marks(first, last + 1, clause)) {
            return;
        }
        int outer = clauses.of(first - 1);
        boolean aside = tokens.get(last).end() - tokens.get(first).start() <= SHORT_ASIDE;
        boolean nothingElse = place.last() - place.first() + NO_MORE_THAN_SIGNS > last - first;
        if (place.cue() == Cue.NOT_ASKED && has(Cue.SAME, clause)) {
            mark(0, first, outer, effect);
        } else if (place.cue().looksAhead() ? nothingElse : aside) {
            int comma = lastComma(0, first, outer);
            boolean list = comma >= 0 && hasAnd(comma + 1, first, outer);
            mark(list ? 0 : comma + 1, first, outer, effect);
        }
    }

    private boolean mark(int from, int to, int clause, Cue effect) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            if (skill[i] && clauses.of(i) == clause) {
                effects[i] = effects[i] == Cue.NOT_ASKED ? effects[i] : effect;
                any = true;
            }
        }
        return any;
    }

    private boolean marks(int from, int to, int clause) {
        for (int i = from; i < to; i++) {
            if (skill[i] && clauses.of(i) == clause) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnd(int from, int to, int clause) {
        for (int i = from; i < to; i++) {
            if (clauses.of(i) == clause && AND.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** -1 before {@code from} when there is none. */
    private int lastComma(int from, int to, int clause) {
        for (int i = to - 1; i >= from; i--) {
            if (clauses.of(i) == clause && tokens.get(i).key().equals(",")) {
                return i;
            }
        }
        return from - 1;
    }

    private static List<CuePlace> cues(List<Token> tokens) {
        List<CuePlace> cues = new ArrayList<>();
        for (PhraseMatch phrase : Phrases.CUES.in(tokens)) {
            String name =
                    phrase.group().substring("cue.".length()).replace('-', '_').toUpperCase(Locale.ROOT);
            cues.add(new CuePlace(Cue.valueOf(name), phrase.first(), phrase.last()));
        }
        return cues;
    }
}
