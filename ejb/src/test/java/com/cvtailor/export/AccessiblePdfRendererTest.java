package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.platform.Json;
import com.cvtailor.resume.JsonResume;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessiblePdfRendererTest {

    private static final AccessiblePdfRenderer RENDERER = new AccessiblePdfRenderer();
    private static final PdfRenderer PLAIN = new PdfRenderer();
    private static final RenderOptions WORDS_ONLY = EvidenceShown.NONE.options();
    private static final RenderOptions WITH_CODES = EvidenceShown.LINKS_AND_CODES.options();

    @Test
    void the_validator_finds_what_a_plain_pdf_lacks() throws Exception {
        assertThat(VeraPdf.failedChecks(PLAIN.render(SampleDocuments.cv(), WITH_CODES)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_field_is_extracted_once_and_in_order(DocumentTemplate template) throws IOException {
        RenderOptions options = EvidenceShown.LINKS.options(template);
        PrintableCv cv = PrintableCv.of(SampleDocuments.cv(), options, PrintableText::of);
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), options))) {
            assertThat(squeezed(pdf.text())).startsWith(squeezed(cv.name() + cv.label()));
            for (List<PrintableCv.Section> column : List.of(cv.mainSections(), cv.sideSections())) {
                List<String> fields = column.stream()
                        .flatMap(section -> section.entries().stream())
                        .flatMap(entry -> Stream.concat(Stream.of(entry.title()), entry.bullets().stream()))
                        .map(AccessiblePdfRendererTest::squeezed)
                        .filter(field -> !field.isEmpty())
                        .toList();
                assertThat(fields)
                        .allSatisfy(field -> assertThat(squeezed(pdf.text())).containsOnlyOnce(field));
                assertThat(inOrderOfText(fields, squeezed(pdf.text()))).isEqualTo(fields);
            }
        }
    }

    @Test
    void its_qr_codes_scan() throws IOException {
        try (PdfPages plain = new PdfPages(PLAIN.render(SampleDocuments.cv(), WITH_CODES));
                PdfPages tagged = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_CODES))) {
            assertThat(tagged.scan()).hasSize(5).containsExactlyInAnyOrderElementsOf(plain.scan());
        }
    }

    @Test
    void a_cv_is_set_closer_until_it_fits_its_pages() throws IOException {
        CvContent cv = SampleDocuments.cv("en", SampleDocuments.MARTA, SampleDocuments.sections(6));
        Layout free = new Layout(DocumentTemplate.MODERN, Paper.A4, null);
        Layout onePage = new Layout(DocumentTemplate.MODERN, Paper.A4, 1);
        try (PdfPages loose = new PdfPages(RENDERER.render(cv, new RenderOptions(false, false, free)));
                PdfPages close = new PdfPages(RENDERER.render(cv, new RenderOptions(false, false, onePage)))) {
            assertThat(loose.count()).isEqualTo(2);
            assertThat(close.count()).isEqualTo(1);
        }
    }

    @Test
    void a_page_has_the_size_of_the_paper() throws IOException {
        Layout letter = new Layout(DocumentTemplate.MODERN, Paper.LETTER, null);
        try (PdfPages pdf =
                new PdfPages(RENDERER.render(SampleDocuments.cv(), new RenderOptions(true, false, letter)))) {
            assertThat(pdf.document().getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(pdf.document().getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
    }

    @Test
    void headings_descend_one_level_at_a_time_also_below_a_section_without_a_title() throws IOException {
        Section untitled = new Section("custom-1", "custom", "", List.of(item("Choir", "Alto since 2010.")));
        CvContent cv = new CvContent(
                CvContent.SCHEMA, "en", SampleDocuments.MARTA, null, List.of(untitled), List.of(), List.of());
        assertThat(tags(RENDERER.render(cv, WORDS_ONLY))).contains("H1", "H2").doesNotContain("H3");
        assertThat(tags(RENDERER.render(SampleDocuments.cv(), WORDS_ONLY))).contains("H1", "H2", "H3");
    }

    @Test
    void the_bullets_of_an_entry_are_one_list() throws IOException {
        CvContent cv = SampleDocuments.cv(
                "en",
                SampleDocuments.MARTA,
                List.of(new Section(
                        "projects",
                        "project",
                        "Projects",
                        List.of(item("Ledger", "First.", "Second.", "Third."), item("Ferries", "Fourth.")))));
        assertThat(tags(RENDERER.render(cv, WORDS_ONLY)))
                .filteredOn(tag -> tag.matches("L|LI|H3"))
                .containsExactly("H3", "L", "LI", "LI", "LI", "H3", "L", "LI");
    }

    @Test
    void a_qr_code_is_a_figure_that_says_what_it_opens() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_CODES))) {
            assertThat(pdf.tags())
                    .filteredOn(tag -> "Figure".equals(tag.getStructureType()))
                    .hasSize(5)
                    .allSatisfy(tag -> assertThat(tag.getAlternateDescription()).startsWith("QR code that opens "));
        }
    }

    @Test
    void a_link_says_where_it_leads() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_CODES))) {
            List<String> descriptions =
                    pdf.annotations().stream().map(PDAnnotation::getContents).toList();
            assertThat(descriptions)
                    .contains("Opens marta@lindqvist-okafor.example", "Opens github.com/mlindqvist/ferry-timetable");
            assertThat(pdf.tags())
                    .filteredOn(tag -> "Link".equals(tag.getStructureType()))
                    .allSatisfy(tag -> assertThat(tag.getAlternateDescription()).isNull());
        }
    }

    @Test
    void the_file_names_its_language_and_shows_its_title() throws IOException {
        CvContent cv = SampleDocuments.cv("de", SampleDocuments.MARTA, SampleDocuments.sections());
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WORDS_ONLY))) {
            PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.document().getDocumentInformation().getTitle())
                    .isEqualTo("Marta Lindqvist-Okafor – Lebenslauf");
            assertThat(pdf.document().getDocumentInformation().getAuthor()).isEqualTo("Marta Lindqvist-Okafor");
        }
    }

    @Test
    void the_outline_leads_from_the_name_to_the_sections_and_their_entries() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WORDS_ONLY))) {
            var name = pdf.document().getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(name.getTitle()).isEqualTo("Marta Lindqvist-Okafor");
            assertThat(name.getFirstChild().getTitle()).isEqualTo("Profile");
            assertThat(name.getFirstChild()
                            .getNextSibling()
                            .getNextSibling()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Settlement platform");
        }
    }

    @Test
    void the_cv_is_attached_as_json_resume_and_tells_no_more_than_the_page() throws IOException {
        CvContent cv = SampleDocuments.cv();
        assertThat(attachment(RENDERER.render(cv, WITH_CODES))).isEqualTo(Json.write(JsonResume.of(cv)));
        assertThat(attachment(RENDERER.render(cv, WORDS_ONLY)))
                .isEqualTo(Json.write(JsonResume.of(cv.withoutEvidence())))
                .doesNotContain(SampleDocuments.SOURCE.url(), "Haskell");
    }

    @Test
    void every_font_is_embedded_as_a_subset() throws IOException {
        byte[] file = RENDERER.render(SampleDocuments.cv(), WITH_CODES);
        try (PdfPages pdf = new PdfPages(file)) {
            var resources = pdf.document().getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
        assertThat(file).hasSizeLessThan(150_000);
    }

    @Test
    void the_same_document_gives_the_same_bytes_also_from_many_threads() {
        byte[] alone = RENDERER.render(SampleDocuments.cv(), WITH_CODES);
        List<byte[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> new AccessiblePdfRenderer().render(SampleDocuments.cv(), WITH_CODES))
                .toList();
        assertThat(together).allSatisfy(file -> assertThat(file).isEqualTo(alone));
    }

    private static List<String> inOrderOfText(List<String> fields, String text) {
        return fields.stream().sorted(Comparator.comparingInt(text::indexOf)).toList();
    }

    /** Without what line breaks and page breaks put in. */
    private static String squeezed(String text) {
        return text.replaceAll("Marta Lindqvist-Okafor\\h+·[^\n]*", "").replaceAll("[\\s•●\u00a0\u202f]", "");
    }

    private static List<String> tags(byte[] file) throws IOException {
        try (PdfPages pdf = new PdfPages(file)) {
            return pdf.tags().stream().map(tag -> tag.getStructureType()).toList();
        }
    }

    private static String attachment(byte[] file) throws IOException {
        try (PdfPages pdf = new PdfPages(file)) {
            COSDictionary catalog = pdf.document().getDocumentCatalog().getCOSObject();
            COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated).hasSize(1);
            COSDictionary entry = (COSDictionary) associated.getObject(0);
            assertThat(entry.getNameAsString("AFRelationship")).isEqualTo("Data");
            return new String(
                    new PDComplexFileSpecification(entry).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        }
    }

    private static Item item(String title, String... bullets) {
        return new Item(
                1,
                title,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                Stream.of(bullets).map(SampleDocuments::bullet).toList(),
                List.of(),
                List.of());
    }
}
