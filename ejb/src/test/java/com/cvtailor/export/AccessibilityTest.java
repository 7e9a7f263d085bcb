package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.generation.CoverLetterContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each template in each language, and in each length with each kind of evidence, is held to PDF/UA-1 and PDF/A-3a. Not each
 * of these with each: languages differ in words alone, and the validator takes its time.
 */
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityTest {

    private static final AccessiblePdfRenderer RENDERER = new AccessiblePdfRenderer();
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final List<Integer> LENGTHS = List.of(1, 2, 4);

    @ParameterizedTest
    @MethodSource("cvs")
    void a_cv_passes_every_check_of_both_standards(
            DocumentTemplate template, String language, int pages, EvidenceShown evidence) throws Exception {
        byte[] file = cvOf(pages, language, evidence.options(template));
        try (PdfPages pdf = new PdfPages(file)) {
            assertThat(pdf.count()).isEqualTo(pages);
        }
        assertThat(VeraPdf.failedChecks(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_passes_every_check_of_both_standards(
            DocumentTemplate template, String language, EvidenceShown evidence) throws Exception {
        CoverLetterContent letter =
                SampleDocuments.letter(language, SampleDocuments.MARTA, "Hafen & Söhne,", "Marta Lindqvist-Okafor");
        assertThat(VeraPdf.failedChecks(RENDERER.render(letter, evidence.options(template))))
                .isEmpty();
    }

    static Stream<Arguments> cvs() {
        List<Arguments> cases = new ArrayList<>();
        for (DocumentTemplate template : DocumentTemplate.values()) {
            for (int pages : LENGTHS) {
                for (EvidenceShown evidence : EvidenceShown.values()) {
                    String language = LANGUAGES.get(cases.size() % LANGUAGES.size());
                    cases.add(Arguments.of(template, language, pages, evidence));
                }
            }
        }
        return cases.stream();
    }

    static Stream<Arguments> letters() {
        List<Arguments> cases = new ArrayList<>();
        for (DocumentTemplate template : DocumentTemplate.values()) {
            for (String language : LANGUAGES) {
                EvidenceShown evidence = EvidenceShown.values()[cases.size() % EvidenceShown.values().length];
                cases.add(Arguments.of(template, language, evidence));
            }
        }
        return cases.stream();
    }

    /** As much work as fills the pages; how much that is, each template decides. */
    private static byte[] cvOf(int pages, String language, RenderOptions options) throws Exception {
        int entries = (options.includeEvidence() ? 5 : 6) * pages - 4;
        while (true) {
            byte[] file = RENDERER.render(
                    SampleDocuments.cv(language, SampleDocuments.MARTA, SampleDocuments.sections(entries)), options);
            try (PdfPages pdf = new PdfPages(file)) {
                if (pdf.count() >= pages) {
                    return file;
                }
            }
            entries += 2;
        }
    }
}
