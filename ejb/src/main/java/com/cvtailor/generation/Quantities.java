package com.cvtailor.generation;

import com.cvtailor.skill.NumberWords;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text: 40 %, 1.2M, 1 200 000, 1.200, twelve, two fifths. */
final class Quantities {
    private static final Pattern DIGITS = Pattern.compile(
            "(?u)(?<![\\p{L}\\d.,])(\\d{1,3}(?:[.,'\u2019 \u00a0\u202f]\\d{3}){1,4}(?!\\d)|\\d{1,15})([.,]\\d{1,6})?"
                    + "(?:[ \u00a0\u202f]?(k|K|M|m|bn|thousand|million|billion|Mio|Mrd|Millionen|Tsd|tausend|millions?|millones|mille)(?![\\p{L}\\d]))?");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("tsd", 3),
            Map.entry("tausend", 3),
            Map.entry("mille", 3),
            Map.entry("m", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("mio", 6),
            Map.entry("millionen", 6),
            Map.entry("millones", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("mrd", 9));
    private static final Map<String, Integer> FRACTIONS = Map.of("third", 3, "quarter", 4, "fifth", 5, "tenth", 10);

    private Quantities() {}

    static List<Quantity> in(String text) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            if (digits.end() == text.length() || !Character.isLetter(text.charAt(digits.end()))) {
                quantities.add(new Quantity(values(digits), digits.group().strip(), digits.start(), digits.end()));
            }
        }
        addWords(text, quantities);
        return quantities;
    }

    private static Set<BigDecimal> values(Matcher digits) {
        String whole = digits.group(1);
        String decimals = digits.group(2) == null ? "" : "." + digits.group(2).substring(1);
        int zeros = digits.group(3) == null ? 0 : ZEROS.get(digits.group(3).toLowerCase(Locale.ROOT));
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

    private static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static void addWords(String text, List<Quantity> quantities) {
        List<Token> tokens = Tokenizer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Integer> word = number(text, tokens, i);
            if (word.isPresent()) {
                int last = i;
                int value = word.get();
                Optional<Integer> unit = number(text, tokens, i + 1);
                Integer parts =
                        i + 1 < tokens.size() ? FRACTIONS.get(tokens.get(i + 1).key()) : null;
                BigDecimal exact = BigDecimal.valueOf(value);
                if (value >= 20 && value < 100 && unit.isPresent() && unit.get() < 10) {
                    exact = BigDecimal.valueOf(value + unit.get());
                    last++;
                } else if (parts != null) {
                    exact = BigDecimal.valueOf(value * 100L).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP);
                    last++;
                }
                int start = tokens.get(i).start();
                int end = tokens.get(last).end();
                quantities.add(new Quantity(Set.of(normal(exact)), text.substring(start, end), start, end));
                i = last;
            }
        }
    }

    private static Optional<Integer> number(String text, List<Token> tokens, int index) {
        return index >= tokens.size()
                ? Optional.empty()
                : NumberWords.valueOf(text.substring(
                                tokens.get(index).start(), tokens.get(index).end())
                        .toLowerCase(Locale.ROOT));
    }
}
