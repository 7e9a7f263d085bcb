package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/** "With four students" of "with a student", where the number stands for something else there. */
final class OneThing {
    private static final Set<String> ONE =
            WordList.of("a an one another single ein eine einen einem einer un une una uno");

    private OneThing() {}

    static boolean isMultiplied(Counted claimed, CitedFacts facts) {
        Word head = head(claimed);
        if (head == null
                || claimed.quantity().unit() != null
                || claimed.quantity().amount() <= 1) {
            return false;
        }
        boolean one = false;
        for (SourceText text : facts.texts()) {
            for (Counted other : text.counted()) {
                boolean same = claimed.quantity().isSameAs(other.quantity());
                boolean bare = other.phrase().isEmpty() || other.ofRest() || other.inRange();
                if (same && (bare || other.countsPeople() || Counted.share(List.of(head), other.near()))) {
                    return false;
                }
            }
            one |= text.segments().stream().anyMatch(segment -> hasOne(segment.words(), head));
        }
        return one;
    }

    private static boolean hasOne(List<Word> words, Word head) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).is(head.forms()) && ONE.contains(words.get(i - 1).key())) {
                return true;
            }
        }
        return false;
    }

    /** The last noun of the phrase when it names people; what else is one may be told of in many ways. */
    private static Word head(Counted claimed) {
        if (claimed.phrase().isEmpty()) {
            return null;
        }
        Word first = claimed.phrase().get(0);
        Word last = claimed.phrase().get(claimed.phrase().size() - 1);
        boolean german = last.bases().isEmpty() && first.isCapital();
        return claimed.countsPeople() ? last : german ? first : null;
    }
}
