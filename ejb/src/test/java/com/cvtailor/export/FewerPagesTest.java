package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.generation.CvContent;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FewerPagesTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    /** More than a page as it is set by default, and less when it is set close. */
    private static final CvContent SLIGHTLY_LONGER = SampleDocuments.cv(
            "en", SampleDocuments.MARTA, SampleDocuments.sections().subList(0, 2));

    @Test
    void a_cv_that_is_slightly_too_long_is_set_closer_until_it_fits() throws IOException {
        assertThat(pages(SLIGHTLY_LONGER, null)).isEqualTo(2);
        assertThat(pages(SLIGHTLY_LONGER, 1)).isEqualTo(1);
        assertThat(RENDERER.pages(SLIGHTLY_LONGER, DocumentTemplate.MODERN)).isEqualTo(1);
    }

    @Test
    void a_cv_that_fits_is_drawn_as_it_would_be_without_a_limit() {
        assertThat(RENDERER.render(SampleDocuments.cv(), within(2)))
                .isEqualTo(RENDERER.render(SampleDocuments.cv(), within(null)));
    }

    @Test
    void qr_codes_do_not_count() throws IOException {
        RenderOptions codes = new RenderOptions(true, true, within(1).layout());
        try (PdfPages pdf = new PdfPages(RENDERER.render(SLIGHTLY_LONGER, codes))) {
            assertThat(pdf.lines(2)).contains("Evidence");
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentTemplate.class)
    void a_single_row_of_qr_codes_gets_no_page_of_its_own_if_closer_lines_make_room(DocumentTemplate template)
            throws IOException {
        RenderOptions codes = new RenderOptions(true, true, Layout.of(template));
        try (PdfPages pdf = new PdfPages(RENDERER.render(InventedPeople.brief("en"), codes))) {
            assertThat(pdf.count()).isEqualTo(1);
            assertThat(pdf.lines(1)).anyMatch("Evidence"::equalsIgnoreCase);
        }
    }

    private static int pages(CvContent cv, Integer most) throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, within(most)))) {
            return pdf.count();
        }
    }

    private static RenderOptions within(Integer pages) {
        return new RenderOptions(true, false, new Layout(DocumentTemplate.MODERN, Paper.A4, pages));
    }
}
