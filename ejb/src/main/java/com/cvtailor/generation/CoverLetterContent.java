package com.cvtailor.generation;

import java.util.List;

/**
 * A cover letter as data.
 *
 * @param schema always {@link #SCHEMA}
 * @param tone {@code professional|formal|friendly|enthusiastic|concise}
 */
public record CoverLetterContent(
        String schema,
        String language,
        String tone,
        Basics basics,
        String companyName,
        String roleTitle,
        String salutation,
        List<SourcedText> paragraphs,
        String closing,
        List<CvContent.Evidence> evidence,
        List<CvContent.Gap> gaps)
        implements DocumentContent {

    public static final String SCHEMA = "cover-letter/1";

    CoverLetterContent withParagraphs(List<SourcedText> newParagraphs) {
        return new CoverLetterContent(
                schema,
                language,
                tone,
                basics,
                companyName,
                roleTitle,
                salutation,
                newParagraphs,
                closing,
                evidence,
                gaps);
    }

    @Override
    public List<CvContent.Evidence> links() {
        return evidence().stream().distinct().toList();
    }
}
