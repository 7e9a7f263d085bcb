package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year must be one in which a cited artifact began or ended, or that it tells of; "since" names a beginning. */
final class DateClaims implements ClaimCheck {
    private static final Pattern YEAR = Pattern.compile(
            "(?iu)(?<![\\d.,])(\\b(?:since|seit|depuis|desde) (?:\\p{L}{3,10} )?)?((?:19|20)\\d{2})(?![\\d.,]\\d|\\d)");

    static boolean isYear(String number) {
        return number.length() == 4
                && (number.startsWith("19") || number.startsWith("20"))
                && number.chars().allMatch(Character::isDigit);
    }

    @Override
    public List<Reason> unsupported(String sentence, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        Matcher years = YEAR.matcher(sentence);
        while (years.find()) {
            int year = Integer.parseInt(years.group(2));
            boolean beginning = years.group(1) != null;
            boolean told = facts.hold(beginning ? years.group() : years.group(2));
            boolean dated = facts.artifacts().stream()
                    .anyMatch(artifact -> began(artifact, year) || (!beginning && ended(artifact, year)));
            if (!told && !dated) {
                reasons.add(new Reason(
                        "date", years.group().strip(), "No cited artifact supports the date " + years.group(2)));
            }
        }
        return reasons;
    }

    private static boolean began(ArtifactFacts artifact, int year) {
        return artifact.startDate().getYear() == year;
    }

    private static boolean ended(ArtifactFacts artifact, int year) {
        return artifact.endDate() != null && artifact.endDate().getYear() == year;
    }
}
