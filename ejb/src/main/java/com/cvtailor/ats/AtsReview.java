package com.cvtailor.ats;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a document as an applicant-tracking system does, by rules that each name their source. Deterministic: the same
 * subject gives the same report. Nothing is asked of the world outside.
 */
public final class AtsReview {

    private AtsReview() {}

    public static AtsReport of(AtsSubject subject) {
        return new AtsReport(
                subject.pdf().pages().size(),
                subject.pdf().words(),
                subject.content() instanceof CvContent cv
                        ? checks(cv, subject)
                        : checks((CoverLetterContent) subject.content(), subject));
    }

    private static List<AtsCheck> checks(CvContent cv, AtsSubject subject) {
        PdfReading pdf = subject.pdf();
        List<Passage> passages = CvFields.of(cv);
        List<AtsCheck> checks = new ArrayList<>(ContactChecks.of(cv.basics(), pdf));
        checks.addAll(DateChecks.of(cv, subject.today()));
        checks.addAll(SectionChecks.of(cv));
        checks.addAll(EntryChecks.of(cv));
        checks.addAll(LengthChecks.ofCv(pdf, subject.maxPages()));
        checks.addAll(new KeywordChecks(pdf.text(), subject.advertisement(), subject.match()).ofCv());
        checks.add(CharacterCheck.of(passages));
        checks.addAll(new FileChecks(pdf, passages).of(cv));
        return List.copyOf(checks);
    }

    private static List<AtsCheck> checks(CoverLetterContent letter, AtsSubject subject) {
        PdfReading pdf = subject.pdf();
        List<Passage> passages = LetterFields.of(letter);
        List<AtsCheck> checks = new ArrayList<>(ContactChecks.of(letter.basics(), pdf));
        checks.add(AddresseeCheck.of(letter));
        checks.addAll(LengthChecks.ofLetter(pdf));
        checks.addAll(new KeywordChecks(pdf.text(), subject.advertisement(), subject.match()).ofLetter());
        checks.add(CharacterCheck.of(passages));
        checks.addAll(new FileChecks(pdf, passages).of(letter));
        return List.copyOf(checks);
    }
}
