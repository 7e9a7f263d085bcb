package com.cvtailor.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a change from one number to another is told as the artifacts tell it. */
final class NumberChange {
    private static final Pattern FROM = Pattern.compile("(?iu)\\b(?:from|von|de)(?: about| etwa)? [\u20ac$\u00a3]?$");
    private static final Pattern TO = Pattern.compile("(?iu)\\b(?:to|auf|bis|\u00e0|a)\\s");
    private static final Pattern END_OF_CHANGE = Pattern.compile(
            "(?iu)\\b(?:to|auf|\u00e0|a|until)(?: about| under| around| some| less than)? [\u20ac$\u00a3]?$");
    private static final Pattern CHANGE = Pattern.compile(
            "(?iu)\\b(?:saved|saving|saves|by|um|sparte)(?: about| some| over| roughly| rund| etwa)?(?: an?| eine[mn]?)? [\u20ac$\u00a3]?$");
    private static final int BEFORE = 14;
    private static final int BETWEEN = 40;

    private final Statement statement;
    private final CitedFacts facts;

    NumberChange(Statement statement, CitedFacts facts) {
        this.statement = statement;
        this.facts = facts;
    }

    /** "From 15 to 90" of "from 90 to 15", or "from 120 to 5" of "from 120 to 15, one week in five". */
    boolean isUnlike(Quantity quantity) {
        List<Quantity> claimed = statement.quantities();
        int at = claimed.indexOf(quantity);
        boolean ends = at > 0 && isFromTo(statement.text(), claimed.get(at - 1), quantity);
        return isEndToldAsChange(quantity)
                || (ends && (isReversed(claimed.get(at - 1), quantity) || isTornApart(claimed.get(at - 1), quantity)));
    }

    /** "Saved 630" of "from 900 to 630". */
    private boolean isEndToldAsChange(Quantity quantity) {
        if (!CHANGE.matcher(before(statement.text(), quantity)).find()) {
            return false;
        }
        List<Boolean> ends = facts.texts().stream()
                .flatMap(text -> text.quantities().stream()
                        .filter(quantity::isSameAs)
                        .map(stated ->
                                !CHANGE.matcher(before(text.text(), stated)).find()
                                        && (isEndOfChange(text.text(), stated)
                                                || FROM.matcher(before(text.text(), stated))
                                                        .find())))
                .toList();
        return !ends.isEmpty() && ends.stream().allMatch(end -> end);
    }

    private boolean isReversed(Quantity from, Quantity to) {
        for (SourceText text : facts.texts()) {
            for (int i = 0; i + 1 < text.quantities().size(); i++) {
                Quantity left = text.quantities().get(i);
                Quantity right = text.quantities().get(i + 1);
                boolean crossed = to.isSameAs(left) && from.isSameAs(right) && !from.isSameAs(left);
                if (crossed && isFromTo(text.text(), left, right)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Both ends must stand in one sentence of an artifact, or the second where it tells of the end of a change. */
    private boolean isTornApart(Quantity from, Quantity to) {
        return isStated(from)
                && isStated(to)
                && facts.texts().stream()
                        .noneMatch(text -> text.sentences().stream()
                                        .anyMatch(
                                                sentence -> states(text, sentence, from) && states(text, sentence, to))
                                || text.quantities().stream()
                                        .anyMatch(stated -> to.isSameAs(stated) && isEndOfChange(text.text(), stated)));
    }

    private boolean isStated(Quantity quantity) {
        return facts.texts().stream()
                .flatMap(text -> text.quantities().stream())
                .anyMatch(quantity::isSameAs);
    }

    private static boolean states(SourceText text, SourceSentence sentence, Quantity quantity) {
        return text.quantities().stream().anyMatch(stated -> sentence.covers(stated) && quantity.isSameAs(stated));
    }

    private static boolean isEndOfChange(String text, Quantity stated) {
        return END_OF_CHANGE.matcher(before(text, stated)).find();
    }

    private static boolean isFromTo(String text, Quantity from, Quantity to) {
        String between = text.substring(Math.min(from.end(), to.start()), to.start());
        return FROM.matcher(before(text, from)).find()
                && between.length() < BETWEEN
                && TO.matcher(between).find();
    }

    private static String before(String text, Quantity quantity) {
        return text.substring(Math.max(0, quantity.start() - BEFORE), quantity.start())
                .toLowerCase(Locale.ROOT);
    }
}
