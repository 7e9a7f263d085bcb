package com.cvtailor.claim;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year must be one in which a cited artifact began or ended, or that it tells of; with a month before it, both together must.
 * "Since" names a beginning.
 */
final class DateClaims implements ClaimCheck {
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?<![\\d.,])(\\b(?:since|seit|depuis|desde) )?(?:(\\p{L}{3,10})(?: de)? )?((?:19|20)\\d{2})(?![\\d.,]\\d|\\d)");

    static boolean isYear(String number) {
        return number.length() == 4
                && (number.startsWith("19") || number.startsWith("20"))
                && number.chars().allMatch(Character::isDigit);
    }

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        Matcher years = YEAR.matcher(statement.text());
        while (years.find()) {
            int year = Integer.parseInt(years.group(3));
            int month = years.group(2) == null ? 0 : Months.number(years.group(2));
            if (!isSupported(years, year, month, facts)) {
                int start = month == 0 && years.group(1) == null ? years.start(3) : years.start();
                reasons.add(Reason.of(
                        "date", statement.text().substring(start, years.end()).strip()));
            }
            statement.settle(years.start(3), years.end());
            if (month > 0) {
                statement.settle(years.start(2), years.end(2));
            }
        }
        return reasons;
    }

    private static boolean isSupported(Matcher years, int year, int month, CitedFacts facts) {
        boolean beginning = years.group(1) != null;
        boolean dated = facts.artifacts().stream()
                .flatMap(artifact -> dates(artifact, beginning))
                .anyMatch(date -> date.getYear() == year && (month == 0 || date.getMonthValue() == month));
        return dated || isTold(facts, year, month, beginning) || (month == 0 && !beginning && isReckoned(facts, year));
    }

    /** "Renewed in 2023, valid four years" runs until 2027; "by the following summer" is in the next year. */
    private static boolean isReckoned(CitedFacts facts, int year) {
        return facts.texts().stream().anyMatch(text -> YearReckoning.reach(text, year))
                || facts.artifacts().stream()
                        .anyMatch(artifact -> YearReckoning.saysNextYear(artifact.description())
                                && artifact.startDate().getYear() + 1 == year);
    }

    private static Stream<LocalDate> dates(ArtifactFacts artifact, boolean beginning) {
        return beginning || artifact.endDate() == null
                ? Stream.of(artifact.startDate())
                : Stream.of(artifact.startDate(), artifact.endDate());
    }

    /** Whether an artifact's text has the year, with the month, and for a beginning with a word of beginning before it. */
    private static boolean isTold(CitedFacts facts, int year, int month, boolean beginning) {
        for (SourceText text : facts.texts()) {
            Matcher told = YEAR.matcher(text.text());
            while (told.find()) {
                boolean sameMonth = month == 0 || (told.group(2) != null && Months.number(told.group(2)) == month);
                String before = Tokenizer.keys(text.text().substring(Math.max(0, told.start() - 30), told.end()));
                boolean begins = !beginning
                        || before.matches(".* (since|from|in|started|began|joined|seit|ab|von|depuis|dès|desde|en) .*");
                if (Integer.parseInt(told.group(3)) == year && sameMonth && begins) {
                    return true;
                }
            }
        }
        return false;
    }
}
