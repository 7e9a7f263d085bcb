package com.cvtailor.ats;

import java.util.List;

/**
 * Whether a document has a usual length. Two pages are what career advisers grant a CV and one is what they grant a letter,
 * unless the person asked for more; below the fewest words there is little to find, above the most nobody reads on.
 */
final class LengthChecks {

    private static final int PAGES_OF_CV = 2;
    private static final int FEWEST_WORDS_OF_CV = 150;
    private static final int MOST_WORDS_OF_CV = 1_000;
    private static final int FEWEST_WORDS_OF_LETTER = 120;
    private static final int MOST_WORDS_OF_LETTER = 450;

    private LengthChecks() {}

    /** @param maxPages what the person asked for, or null */
    static List<AtsCheck> ofCv(PdfReading pdf, Integer maxPages) {
        int pages = maxPages == null ? PAGES_OF_CV : Math.max(PAGES_OF_CV, maxPages);
        // Whoever wants three pages wants half as many words again.
        return of(pdf, pages, FEWEST_WORDS_OF_CV, MOST_WORDS_OF_CV * pages / PAGES_OF_CV);
    }

    static List<AtsCheck> ofLetter(PdfReading pdf) {
        return of(pdf, 1, FEWEST_WORDS_OF_LETTER, MOST_WORDS_OF_LETTER);
    }

    private static List<AtsCheck> of(PdfReading pdf, int mostPages, int fewestWords, int mostWords) {
        Tally pages = new Tally("LENGTH_PAGES", AtsSeverity.WARNING);
        int count = pdf.pages().size();
        pages.expect(count <= mostPages, null, count + " > " + mostPages, "too_many_pages");
        Tally words = new Tally("LENGTH_WORDS", AtsSeverity.WARNING);
        if (pdf.words() < fewestWords) {
            words.bad(null, pdf.words() + " < " + fewestWords, "too_few_words");
        } else {
            words.expect(pdf.words() <= mostWords, null, pdf.words() + " > " + mostWords, "too_many_words");
        }
        return List.of(pages.check(), words.check());
    }
}
