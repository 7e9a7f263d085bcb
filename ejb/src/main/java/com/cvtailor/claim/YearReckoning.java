package com.cvtailor.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Years that follow from a stated year and a span of years, or from "the following summer". */
final class YearReckoning {
    private static final Pattern NEXT_YEAR = Pattern.compile(
            "(?iu)\\b(?:(?:the )?(?:following|next) (?:year|spring|summer|autumn|fall|winter)|a year later|(?:im )?(?:folgenden|nächsten) (?:jahr|frühjahr|frühling|sommer|herbst|winter)|jahr darauf|ein jahr später|année suivante|an plus tard|año siguiente|año después)\\b");
    private static final int MONTHS_OF_YEAR = 12;
    private static final int LONGEST = 30;

    private YearReckoning() {}

    static boolean saysNextYear(String text) {
        return NEXT_YEAR.matcher(text).find();
    }

    /** Whether a sentence has a year and a span of years that lead to this year. */
    static boolean reach(SourceText text, int year) {
        List<Quantity> all = text.quantities();
        for (SourceSentence sentence : text.sentences()) {
            List<Quantity> inside = all.stream().filter(sentence::covers).toList();
            for (Quantity from : inside) {
                if (DateClaims.isYear(from.text())
                        && inside.stream().anyMatch(span -> isSpan(span, year - Integer.parseInt(from.text())))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSpan(Quantity span, int years) {
        boolean measured = span.unit() != null
                && span.unit().dimension().equals("calendar")
                && span.unit().factor().equals(BigDecimal.valueOf(MONTHS_OF_YEAR));
        return measured && years > 0 && years < LONGEST && span.amount() == years * (double) MONTHS_OF_YEAR;
    }
}
