package com.cvtailor.claim;

import com.cvtailor.skill.Tokenizer;
import com.cvtailor.skill.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether a number that no artifact states follows from two that one states near each other: a difference, a part, a share, a sum. What
 * was computed must be said ("longer", "of 212", "in all"), so that a number which merely happens to be a difference explains nothing.
 */
final class Arithmetic {
    private static final Set<String> MORE_OR_LESS = WordList.of(
            """
            more less fewer longer shorter higher lower greater smaller faster slower up down point short above below under over
            saved gained gain extra additional difference gap remaining rest other others left sooner earlier later
            mehr weniger länger kürzer höher niedriger schneller langsamer prozentpunkte prozentpunkten punkte punkten um unter über übrigen
            plus moins más menos punto
            """);
    private static final Set<String> IN_ALL =
            WordList.of("all totaling altogether overall combined insgesamt zusammen gesamt tout total conjunto");
    private static final Set<String> TIMES = WordList.of("times time vece fold mal fach fois veces");
    private static final Set<String> OF = WordList.of("of von des der de sur");
    private static final Set<String> ALMOST =
            WordList.of("almost nearly under less fewer knapp fast beinahe presque casi");
    private static final Set<String> MORE_THAN = WordList.of("over more good gut mehr über plus más");
    private static final double ROUGHLY = 0.2;
    private static final double EXACT = 1e-6;
    private static final double ROUNDED = 0.6;
    private static final double NEAR = 0.06;
    private static final int BEFORE = 24;
    private static final int AFTER = 36;

    private final Statement statement;
    private final CitedFacts facts;

    Arithmetic(Statement statement, CitedFacts facts) {
        this.statement = statement;
        this.facts = facts;
    }

    boolean yields(Counted claimed) {
        Quantity quantity = claimed.quantity();
        List<String> around = around(quantity);
        return facts.texts().stream()
                .filter(SourceText::isTold)
                .anyMatch(text -> text.pairs().stream().anyMatch(pair -> yields(pair, quantity, around))
                        || isComplement(text, quantity)
                        || isRounded(text, quantity, around)
                        || Enumerations.have(text, claimed));
    }

    private boolean yields(NumberPair pair, Quantity quantity, List<String> around) {
        double value = quantity.amount();
        boolean like = pair.measures(quantity);
        boolean difference = like && isNear(pair.difference(), value, EXACT);
        boolean sum = like && isNear(pair.left() + pair.right(), value, EXACT);
        boolean product = quantity.unit() == null && pair.each() && isNear(pair.left() * pair.right(), value, EXACT);
        boolean inAll = has(around, IN_ALL) && (sum || product);
        boolean multiple = quantity.unit() == null && has(around, TIMES) && isNear(pair.times(), value, NEAR * value);
        return (difference && (has(around, MORE_OR_LESS) || isPartOf(pair, quantity)))
                || inAll
                || multiple
                || isPercentage(pair, quantity, around);
    }

    /** "209 of the 212" where three of the 212 are told of. */
    private boolean isPartOf(NumberPair pair, Quantity quantity) {
        double whole = Math.max(pair.left(), pair.right());
        List<Quantity> all = statement.quantities();
        int at = all.indexOf(quantity);
        if (at + 1 >= all.size() || !isNear(all.get(at + 1).amount(), whole, EXACT)) {
            return false;
        }
        String between = statement
                .text()
                .substring(
                        quantity.end(), Math.max(quantity.end(), all.get(at + 1).start()));
        return between.length() < BEFORE && has(keys(between), OF);
    }

    private boolean isPercentage(NumberPair pair, Quantity quantity, List<String> around) {
        if (!Unit.PERCENT.equals(quantity.unit()) || !isOfSameThing(pair)) {
            return false;
        }
        boolean change = pair.together() && rounds(pair.change(), quantity, around);
        boolean part = (pair.unit() == null && statesOne(pair)) || (pair.together() && isFollowedByOf(quantity));
        return change || (part && rounds(pair.share(), quantity, around));
    }

    /** Whether the sentence speaks of what the numbers are about, as far as that can be told. */
    private boolean isOfSameThing(NumberPair pair) {
        List<Word> content = statement.contentOf(statement.words());
        return !facts.tracing().speaks(statement.language())
                || content.stream().anyMatch(word -> pair.about().stream().anyMatch(other -> word.is(other.forms())))
                || statesOne(pair);
    }

    /** A figure in digits is rounded to whole ones; one in words may be "almost" or "over" the exact one. */
    private static boolean rounds(double exact, Quantity quantity, List<String> around) {
        double value = quantity.amount();
        if (!quantity.isInWords()) {
            return isNear(exact, value, ROUNDED) || Math.floor(exact) == value;
        }
        double less = has(around, ALMOST) ? ROUGHLY : NEAR;
        double more = has(around, MORE_THAN) ? ROUGHLY : NEAR;
        return exact >= value * (1 - less) && exact <= value * (1 + more);
    }

    private boolean isFollowedByOf(Quantity quantity) {
        List<String> after = keys(statement
                .text()
                .substring(quantity.end(), Math.min(statement.text().length(), quantity.end() + BEFORE)));
        return has(after.subList(0, Math.min(3, after.size())), OF);
    }

    private boolean statesOne(NumberPair pair) {
        return statement.quantities().stream()
                .filter(one -> one.unit() == null)
                .anyMatch(one -> isNear(one.amount(), pair.left(), EXACT) || isNear(one.amount(), pair.right(), EXACT));
    }

    /** "At 89 % of the old level" where it fell by 11 %. */
    private boolean isComplement(SourceText text, Quantity quantity) {
        if (!Unit.PERCENT.equals(quantity.unit())) {
            return false;
        }
        return isFollowedByOf(quantity)
                && text.quantities().stream()
                        .filter(stated -> Unit.PERCENT.equals(stated.unit()))
                        .anyMatch(stated -> isNear(100 - stated.amount(), quantity.amount(), EXACT));
    }

    /** "Over a quarter" of "28 %", "almost two thirds" of "62 %". */
    private static boolean isRounded(SourceText text, Quantity quantity, List<String> around) {
        if (!Unit.PERCENT.equals(quantity.unit()) || !quantity.isInWords()) {
            return false;
        }
        return text.quantities().stream()
                .filter(stated -> Unit.PERCENT.equals(stated.unit()))
                .anyMatch(stated -> rounds(stated.amount(), quantity, around));
    }

    private List<String> around(Quantity quantity) {
        String text = statement.text();
        return keys(text.substring(
                Math.max(0, quantity.start() - BEFORE), Math.min(text.length(), quantity.end() + AFTER)));
    }

    private static List<String> keys(String text) {
        return Arrays.asList(Tokenizer.keys(text).strip().split(" "));
    }

    private static boolean has(List<String> keys, Set<String> some) {
        return keys.stream().anyMatch(some::contains);
    }

    private static boolean isNear(double left, double right, double tolerance) {
        return Math.abs(left - right) <= tolerance;
    }
}
