package com.cvtailor.llm.fake;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes one digit of a number, or moves a year back. */
final class NumberLie implements LieKind {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,-])(\\d+(?:[.,]\\d+)*)(?![\\p{L}\\d])([ \\u00a0]?[\\p{L}%€$]+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int MOST_YEARS_BACK = 5;

    @Override
    public Optional<Draft> lie(Temptation temptation, Random dice) {
        List<MatchResult> numbers = NUMBER.matcher(temptation.fact).results().toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        MatchResult number = numbers.get(dice.nextInt(numbers.size()));
        boolean year = YEAR.matcher(number.group(1)).matches();
        String other = year ? earlier(number.group(1), dice) : withAnotherDigit(number.group(1), dice);
        String unit = number.group(2) == null ? "" : number.group(2);
        String text =
                temptation.fact.substring(0, number.start()) + other + unit + temptation.fact.substring(number.end());
        return Optional.of(new Draft(year ? "year" : "digit", text, List.of(other + unit)));
    }

    private static String earlier(String year, Random dice) {
        return String.valueOf(Integer.parseInt(year) - 1 - dice.nextInt(MOST_YEARS_BACK));
    }

    private static String withAnotherDigit(String number, Random dice) {
        StringBuilder digits = new StringBuilder(number);
        int at = dice.nextBoolean() || !Character.isDigit(digits.charAt(digits.length() - 1)) ? 0 : digits.length() - 1;
        int digit = Character.digit(digits.charAt(at), 10);
        // One of the eight digits that are neither this one nor zero.
        digits.setCharAt(at, Character.forDigit(1 + (digit + dice.nextInt(8)) % 9, 10));
        return digits.toString();
    }
}
