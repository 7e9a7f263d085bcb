package com.cvtailor.claim;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text, in digits (40 %, 1.2M, 1 200 000, 1.200) or words, and what they measure. */
public final class Quantities {
    private static final Pattern DIGITS = Pattern.compile(
            "(?u)(?<![\\p{L}\\d.,])(\\d{1,3}(?:[.,'\u2019 \u00a0\u202f]\\d{3}){1,4}(?!\\d)|\\d{1,15})([.,]\\d{1,6})?"
                    + "(?:[ \u00a0\u202f-]?(k|K|M|m|bn|B|thousand|million|billion|Mio|Mrd|Millionen|Milliarden|Tsd|tausend|millions?|milliards?|millones|mil|mille)(?![\\p{L}\\d]))?");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("tsd", 3),
            Map.entry("tausend", 3),
            Map.entry("mille", 3),
            Map.entry("mil", 3),
            Map.entry("m", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("mio", 6),
            Map.entry("millionen", 6),
            Map.entry("millones", 6),
            Map.entry("bn", 9),
            Map.entry("b", 9),
            Map.entry("billion", 9),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9),
            Map.entry("milliarden", 9),
            Map.entry("mrd", 9));
    private static final Pattern JOINED = Pattern.compile(
            "(?iu)[\\s\u20ac$\u00a3]{0,3}(?:to|down to|instead of|rather than|statt|and|or|bis|auf|und|\u00e0|et|a|y|[-\u2013])[\\s\u20ac$\u00a3]{0,3}(?:about |under )?");
    private static final Pattern NEXT_NOUN = Pattern.compile(
            "(?u)^ (?!by |with |in |on |at |for |after |when |and |through |afterwards|before|now\\b|then\\b|later|instead|than |danach|vorher|zuvor|jetzt|statt |durch |par |por )\\p{L}");
    private static final String MONEY = "\u20ac$\u00a3";
    /** "Per cent", "30-minute". */
    private static final Set<String> SKIPPED = Set.of("per", "por", "-");

    private static final int UNIT_REACH = 16;

    private Quantities() {}

    /** Whether the text has any number, in digits or words. */
    public static boolean areIn(String text) {
        return !in(text).isEmpty();
    }

    /** In the order of the text. */
    static List<Quantity> in(String text) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (digits.end() == text.length() || !isNameLike(text, digits.end())) {
                boolean metres = isMetres(text, digits);
                int last = metres ? digits.start(3) : digits.end();
                int end = digits.start()
                        + text.substring(digits.start(), last).stripTrailing().length();
                quantities.add(new Quantity(
                        values(digits, metres),
                        unit(text, digits.start(), end),
                        text.substring(digits.start(), end).strip(),
                        digits.start(),
                        end));
            }
        }
        List<Quantity> digitsOnly = List.copyOf(quantities);
        NumberPhrases.in(text).stream()
                .filter(words -> digitsOnly.stream()
                        .noneMatch(number -> number.start() < words.end() && words.start() < number.end()))
                .forEach(quantities::add);
        quantities.sort(Comparator.comparingInt(Quantity::start));
        return withSharedUnits(text, quantities);
    }

    /** "2,400 m", but not "2.4m" nor "€ 3 m". */
    private static boolean isMetres(String text, Matcher digits) {
        boolean apart = "m".equals(digits.group(3)) && text.charAt(digits.start(3) - 1) == ' ';
        String before = text.substring(Math.max(0, digits.start() - 2), digits.start());
        return apart && before.chars().noneMatch(sign -> MONEY.indexOf(sign) >= 0);
    }

    /** "7B" and "35ms" are numbers, "4x4" and "2nd" are not. */
    private static boolean isNameLike(String text, int end) {
        if (!Character.isLetter(text.charAt(end))) {
            return false;
        }
        int to = end;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return Unit.of(text.substring(end, to).toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** What the word after the number, or a sign of currency before it, says that it measures; null for nothing. */
    static Unit unit(String text, int start, int end) {
        if (start > 0 && MONEY.indexOf(text.charAt(start - 1)) >= 0) {
            return Unit.of("euro").orElseThrow();
        }
        List<Token> next = Tokenizer.tokens(text.substring(end, Math.min(text.length(), end + UNIT_REACH)));
        int at = !next.isEmpty() && SKIPPED.contains(next.get(0).key()) ? 1 : 0;
        if (at >= next.size()) {
            return null;
        }
        String word = text.substring(
                        end + next.get(at).start(), end + next.get(at).end())
                .toLowerCase(Locale.ROOT);
        Optional<Unit> unit = Unit.of(word);
        boolean small =
                word.equals("an") || word.equals("to") || word.equals("go") || word.equals("mo") || word.equals("s");
        boolean pour = word.equals("pour")
                && !(next.size() > at + 1 && next.get(at + 1).key().equals("cent"));
        return (small && (text.startsWith("-", end) || (text.startsWith(" " + word + " ", end) && !word.equals("s"))))
                        || pour
                ? null
                : unit.orElse(null);
    }

    /** In "from 38 to 71 %" and "from 2.4 s to 0.3" one unit serves for both. */
    private static List<Quantity> withSharedUnits(String text, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        for (int i = all.size() - 2; i >= 0; i--) {
            if (all.get(i).unit() == null
                    && all.get(i + 1).unit() != null
                    && areJoined(text, all.get(i), all.get(i + 1))) {
                all.set(i, all.get(i).in(all.get(i + 1).unit()));
            }
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            Quantity left = all.get(i);
            Quantity right = all.get(i + 1);
            if (right.unit() == null && left.unit() != null && areJoinedOverUnit(text, left, right)) {
                all.set(i + 1, right.in(left.unit()));
            }
        }
        return all;
    }

    private static boolean areJoinedOverUnit(String text, Quantity left, Quantity right) {
        if (left.end() > right.start() || right.start() - left.end() > 2 * UNIT_REACH) {
            return false;
        }
        String between = text.substring(left.end(), right.start()).stripLeading();
        int unitEnd = 0;
        while (unitEnd < between.length() && !Character.isWhitespace(between.charAt(unitEnd))) {
            unitEnd++;
        }
        boolean ends = right.end() == text.length()
                || !NEXT_NOUN.matcher(text.substring(right.end())).find();
        return ends && JOINED.matcher(between.substring(unitEnd)).matches();
    }

    private static boolean areJoined(String text, Quantity left, Quantity right) {
        return left.end() <= right.start()
                && right.start() - left.end() < UNIT_REACH
                && JOINED.matcher(text.substring(left.end(), right.start())).matches();
    }

    private static Set<BigDecimal> values(Matcher digits, boolean metres) {
        String whole = digits.group(1);
        String decimals = digits.group(2) == null ? "" : "." + digits.group(2).substring(1);
        int zeros = digits.group(3) == null || metres
                ? 0
                : ZEROS.get(digits.group(3).toLowerCase(Locale.ROOT));
        Set<BigDecimal> values = new LinkedHashSet<>();
        values.add(scaled(whole.replaceAll("\\D", "") + decimals, zeros));
        if (decimals.isEmpty() && whole.matches("\\d{1,3}[.,]\\d{3}")) {
            values.add(scaled(whole.replace(',', '.'), zeros));
        }
        if (whole.contains(" ") && decimals.isEmpty()) {
            // "in 2019 120 people": two numbers that stand side by side
            for (String part : whole.split(" ", -1)) {
                values.add(scaled(part, zeros));
            }
        }
        return values;
    }

    private static BigDecimal scaled(String number, int zeros) {
        return normal(new BigDecimal(number).scaleByPowerOfTen(zeros));
    }

    /** Equal numbers in equal form. */
    static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
