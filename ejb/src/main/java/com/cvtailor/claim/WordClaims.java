package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names in a sentence, and its words that tell of a domain, must be traceable to the artifacts, word for word; by strictness
 * also its deeds and qualities. In a language that no cited artifact is written in, only words of the list of synonyms and names can
 * be traced; other words are let pass there.
 */
final class WordClaims implements ClaimCheck {
    private static final Set<String> PLACES = WordList.of("at for from joined bei chez en by");

    private final Strictness strictness;

    WordClaims(Strictness strictness) {
        this.strictness = strictness;
    }

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        Domains domains = new Domains(statement, facts);
        Word before = null;
        Reason open = null;
        int start = 0;
        for (int i = 0; i < statement.words().size(); i++) {
            Word word = statement.words().get(i);
            WordRole role = WordRole.of(statement.words(), i, statement.language());
            boolean denied = role == WordRole.DEED
                    && facts.tracing().isDenied(word)
                    && !NeutralWords.contain(word, statement.language());
            boolean checked = role == WordRole.THING
                    ? facts.tracing().isDenied(word) || domains.areClaimedAt(i)
                    : isChecked(role) || domains.areNamedAt(i);
            if ((checked || denied) && !isSupported(word, statement.meaningsAt(word.start()), statement, facts, role)) {
                String kind = kind(role, i, statement.words());
                if (open != null && before != null && word.start() - before.end() <= 1) {
                    reasons.remove(open);
                } else {
                    start = word.start();
                }
                open = Reason.of(kind, statement.text().substring(start, endOfName(statement.words(), i, role)));
                reasons.add(open);
                before = word;
            } else {
                open = null;
            }
        }
        return reasons;
    }

    /** A name is told whole, whichever of its words is unknown. */
    private static int endOfName(List<Word> words, int at, WordRole role) {
        int last = at;
        while (role == WordRole.NAME
                && last + 1 < words.size()
                && words.get(last + 1).isCapital()) {
            last++;
        }
        return words.get(last).end();
    }

    private boolean isChecked(WordRole role) {
        return switch (role) {
            case NAME, THING -> true;
            case DEED -> strictness != Strictness.NOUNS;
            case QUALITY -> strictness == Strictness.ALL;
            case SMALL -> false;
        };
    }

    private static boolean isSupported(
            Word word, Set<Integer> meanings, Statement statement, CitedFacts facts, WordRole role) {
        Tracing tracing = facts.tracing();
        if (statement.isSettled(word)
                || NeutralWords.contain(word, statement.language())
                || (word.bases().isEmpty() && NeutralWords.containInAny(word))
                || Months.number(word.text()) > 0
                || Unit.of(word.text()).isPresent()) {
            return true;
        }
        if (tracing.isDenied(word)) {
            return role == WordRole.NAME || statement.isDenied(word);
        }
        if (tracing.traces(word, meanings)) {
            return true;
        }
        boolean untraceable = !tracing.speaks(statement.language()) && meanings.isEmpty() && role != WordRole.NAME;
        return untraceable && !facts.artifacts().isEmpty();
    }

    private static String kind(WordRole role, int at, List<Word> words) {
        if (role != WordRole.NAME) {
            return role == WordRole.THING || words.get(at).key().endsWith("ing") ? "domain" : "scope";
        }
        boolean place = at > 0 && PLACES.contains(words.get(at - 1).key());
        return place || at > 0 && words.get(at - 1).isCapital() ? "employer" : "skill";
    }
}
