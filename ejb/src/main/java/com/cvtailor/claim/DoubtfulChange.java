package com.cvtailor.claim;

import java.util.List;

/** A change that an artifact does not put down to the person: beside it, or in the next sentence, stands a doubt. */
final class DoubtfulChange {
    private static final int OBJECT_REACH = 4;

    private DoubtfulChange() {}

    /** Whether the sentence says that the person changed something ("cut", "raised") of which an artifact tells so. */
    static boolean isClaimed(Statement statement, CitedFacts facts) {
        List<PhraseTable.Hit> agents = statement.links("agent");
        if (agents.isEmpty()) {
            return false;
        }
        List<Word> words = statement.words();
        int end = agents.get(0).end();
        List<Word> object = statement.contentOf(words.subList(end, Math.min(words.size(), end + OBJECT_REACH)));
        return facts.texts().stream()
                .anyMatch(text -> claimsNumber(statement, text) || (!object.isEmpty() && claimsThing(object, text)));
    }

    private static boolean claimsNumber(Statement statement, SourceText text) {
        return text.quantities().stream()
                .filter(stated -> statement.quantities().stream()
                        .anyMatch(quantity -> quantity.unit() != null && quantity.isSameAs(stated)))
                .anyMatch(stated -> text.segments().stream()
                        .filter(segment -> segment.covers(stated))
                        .anyMatch(segment -> isDoubtful(text, segment.sentence())));
    }

    private static boolean claimsThing(List<Word> object, SourceText text) {
        return text.segments().stream()
                .filter(Segment::change)
                .filter(segment -> 2 * object.stream().filter(segment::holds).count() > object.size())
                .anyMatch(segment -> isDoubtful(text, segment.sentence()));
    }

    private static boolean isDoubtful(SourceText text, int sentence) {
        List<SourceSentence> sentences = text.sentences();
        return sentences.get(sentence).doubtful()
                || (sentence + 1 < sentences.size()
                        && sentences.get(sentence + 1).doubtful());
    }
}
