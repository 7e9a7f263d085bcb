package com.cvtailor.rest.generation;

import com.cvtailor.ats.AtsCheck;
import com.cvtailor.ats.AtsDetail;
import com.cvtailor.ats.AtsReport;
import com.cvtailor.platform.Message;
import java.util.List;
import java.util.Locale;

/** What an applicant-tracking system makes of a document, in the caller's language. */
public record AtsResponse(
        int generationId,
        int version,
        int score,
        String scoreFormula,
        boolean passed,
        int pages,
        int words,
        List<Check> checks) {

    public record Check(
            String code,
            String severity,
            int weight,
            boolean passed,
            int checked,
            int inOrder,
            int percent,
            String message,
            List<Detail> details) {

        static Check of(AtsCheck check, Locale locale) {
            return new Check(
                    check.code(),
                    check.severity().label(),
                    check.severity().weight(),
                    check.passed(),
                    check.checked(),
                    check.inOrder(),
                    check.percent(),
                    check.message().in(locale),
                    check.details().stream()
                            .map(detail -> Detail.of(detail, locale))
                            .toList());
        }
    }

    public record Detail(String path, String text, String reason, String message) {

        static Detail of(AtsDetail detail, Locale locale) {
            return new Detail(
                    detail.path(),
                    detail.text(),
                    detail.reason(),
                    detail.message().in(locale));
        }
    }

    static AtsResponse of(int document, int version, AtsReport report, Locale locale) {
        return new AtsResponse(
                document,
                version,
                report.score(),
                Message.of("ats.score_formula").in(locale),
                report.checks().stream().allMatch(AtsCheck::passed),
                report.pages(),
                report.words(),
                report.checks().stream().map(check -> Check.of(check, locale)).toList());
    }
}
