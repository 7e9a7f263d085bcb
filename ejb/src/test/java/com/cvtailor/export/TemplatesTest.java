package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.generation.SourcedText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final Pattern FOLIO = Pattern.compile(".*\\h·\\h+\\d+\\h*/\\h*\\d+");
    private static final String A_LINE =
            "A sentence that takes, with its neighbours left and right, about as much as one line of a page. ";
    private static final int LARGEST_WITHOUT_CJK = 300_000;
    private static final int LARGEST = 2_000_000;

    @Test
    void thirty_artifacts_with_thirty_qr_codes_stay_small() {
        CvContent large = SampleDocuments.large(30);
        RenderOptions codes = EvidenceShown.LINKS_AND_CODES.options(DocumentTemplate.MODERN);
        assertThat(RENDERER.render(large, codes)).hasSizeLessThan(LARGEST);
        assertThat(new AccessiblePdfRenderer().render(large, codes)).hasSizeLessThan(LARGEST);
        assertThat(new DocxRenderer().render(large, codes)).hasSizeLessThan(LARGEST);
    }

    @ParameterizedTest
    @EnumSource
    void every_length_is_drawn_in_every_language(DocumentTemplate template) throws IOException {
        for (String language : LANGUAGES) {
            boolean turn = template.ordinal() % LANGUAGES.size() == LANGUAGES.indexOf(language);
            for (CvContent cv : List.of(
                    InventedPeople.empty(language),
                    turn ? InventedPeople.lengthy(language) : InventedPeople.brief(language))) {
                byte[] file = RENDERER.render(cv, options(template, false));
                assertThat(file).hasSizeLessThan(LARGEST_WITHOUT_CJK);
                try (PdfPages pdf = new PdfPages(file)) {
                    assertThat(pdf.document().getDocumentCatalog().getLanguage())
                            .isEqualTo(language);
                    assertThat(pdf.text()).startsWith(cv.basics().name());
                    expectPagesWithTextAndEmbeddedFonts(pdf);
                }
            }
        }
    }

    private static void expectPagesWithTextAndEmbeddedFonts(PdfPages pdf) throws IOException {
        for (int page = 1; page <= pdf.count(); page++) {
            assertThat(words(pdf, page)).as("page %d", page).isNotEmpty();
            PDPage drawn = pdf.document().getPage(page - 1);
            for (COSName name : drawn.getResources().getFontNames()) {
                PDFont font = drawn.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_machine_finds_every_field_once_and_in_order(DocumentTemplate template) throws IOException {
        for (CvContent cv : List.of(
                SampleDocuments.cv(),
                InventedPeople.brief("de"),
                InventedPeople.cyrillic(),
                InventedPeople.japanese())) {
            RenderOptions options = options(template, false);
            try (PdfPages pdf = new PdfPages(RENDERER.render(cv, options))) {
                List<String> fields =
                        ReadingOrder.of(PrintableCv.of(cv, options, PrintableText::of), template, pdf.count() > 1);
                String text = ReadingOrder.comparable(pdf.text()
                        .lines()
                        .filter(line -> !FOLIO.matcher(line).matches())
                        .reduce("", (all, line) -> all + "\n" + line));
                // Lines of Japanese end within words.
                String joined = text.replace(" ", "");
                int at = 0;
                for (String field : fields) {
                    String sought = field.replace(" ", "");
                    int found = joined.indexOf(sought, at);
                    assertThat(found)
                            .as("%s in %s", field, joined.substring(at))
                            .isNotNegative();
                    at = found + sought.length();
                }
                fields.stream().filter(field -> field.length() > 30).forEach(field -> assertThat(
                                occurrences(joined, field.replace(" ", "")))
                        .as(field)
                        .isEqualTo(fields.stream().filter(field::equals).count()));
            }
        }
    }

    private static long occurrences(String text, String sought) {
        return Pattern.compile(Pattern.quote(sought)).matcher(text).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_fits_one_page_and_is_read_in_order(DocumentTemplate template) throws IOException {
        for (Paper paper : Paper.values()) {
            RenderOptions options = new RenderOptions(true, false, new Layout(template, paper, null));
            try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.letter(), options))) {
                assertThat(pdf.count()).isEqualTo(1);
                assertThat(pdf.text())
                        .startsWith("Marta Lindqvist-Okafor")
                        .containsSubsequence(
                                "marta@lindqvist-okafor.example",
                                "Hafen & Söhne GmbH",
                                "Application: Senior Backend Engineer (Payments)",
                                "Dear Hiring Team,",
                                "I am applying for",
                                "There I designed",
                                "What I know",
                                "Kind regards,",
                                "Marta Lindqvist-Okafor",
                                "Source code and load tests");
                assertThat(pdf.document().getPage(0).getMediaBox().getHeight())
                        .isCloseTo(paper == Paper.A4 ? 842f : 792f, within(1f));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_heading_ends_a_page_and_no_line_is_torn(DocumentTemplate template) throws IOException {
        for (int lines = template.ordinal() % 3; lines < 18; lines += 6) {
            try (PdfPages pdf = new PdfPages(RENDERER.render(sectionsAfter(lines), options(template, false)))) {
                List<String> all = new ArrayList<>();
                for (int page = 1; page <= pdf.count(); page++) {
                    List<String> text = words(pdf, page);
                    assertThat(text).as("page %d after %d lines", page, lines).isNotEmpty();
                    all.addAll(text);
                    if (page < pdf.count() && template != DocumentTemplate.TWO_COLUMN) {
                        assertThat(text.get(text.size() - 1).toLowerCase())
                                .as("last line of page %d after %d lines", page, lines)
                                .doesNotMatch("•|.*(heading|title|maker) \\d.*");
                    }
                }
                // What is cut at a page end is drawn on both pages.
                assertThat(all)
                        .filteredOn(line -> line.contains("Third finding"))
                        .hasSize(9);
                assertThat(all)
                        .filteredOn(line -> line.matches("(?i).*heading \\d.*"))
                        .hasSize(9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_qr_code_scans_from_a_page_at_150_dpi(DocumentTemplate template) throws IOException {
        Paper paper = template.id() % 2 == 0 ? Paper.LETTER : Paper.A4;
        RenderOptions options = new RenderOptions(true, true, new Layout(template, paper, null));
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), options))) {
            assertThat(pdf.scan()).doesNotHaveDuplicates().hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void headings_are_bookmarks(DocumentTemplate template) throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), options(template, false)))) {
            PDOutlineItem person =
                    pdf.document().getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(person.getTitle()).isEqualTo("Marta Lindqvist-Okafor");
            assertThat(Stream.iterate(person.getFirstChild(), item -> item != null, PDOutlineItem::getNextSibling)
                            .map(PDOutlineItem::getTitle))
                    .contains("Skills", "Professional experience", "Education");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_document_gives_the_same_bytes(DocumentTemplate template) {
        RenderOptions options = options(template, true);
        assertThat(RENDERER.render(SampleDocuments.cv(), options))
                .isEqualTo(RENDERER.render(SampleDocuments.cv(), options));
        assertThat(RENDERER.render(SampleDocuments.letter(), options))
                .isEqualTo(RENDERER.render(SampleDocuments.letter(), options));
    }

    /** Of the Web Content Accessibility Guidelines 2.2, 1.4.3. */
    @ParameterizedTest
    @EnumSource
    void colours_of_text_have_enough_contrast(DocumentTemplate template) {
        var tokens = new Design(template, Paper.A4, Density.NORMAL).tokens();
        for (String ground : List.of("#ffffff", (String) tokens.get("tint"))) {
            for (String ink : List.of("text", "quiet", "accent")) {
                double contrast = (luminance(ground) + 0.05) / (luminance((String) tokens.get(ink)) + 0.05);
                assertThat(contrast).as("%s on %s", ink, ground).isGreaterThan(4.5);
            }
        }
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> {
                    double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                    double linear = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
                    return weights[i] * linear;
                })
                .sum();
    }

    /** The lines of a page without its number. */
    private static List<String> words(PdfPages pdf, int page) throws IOException {
        return pdf.lines(page).stream()
                .filter(line -> !FOLIO.matcher(line).matches())
                .toList();
    }

    private static RenderOptions options(DocumentTemplate template, boolean codes) {
        return new RenderOptions(true, codes, Layout.of(template));
    }

    private static CvContent sectionsAfter(int lines) {
        List<Section> sections = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Section("s" + i, "project", "Heading " + i, List.of(project(i))))
                .toList();
        CvContent cv = SampleDocuments.cv("en", SampleDocuments.MARTA, sections);
        return new CvContent(
                cv.schema(),
                cv.language(),
                cv.basics(),
                new SourcedText(A_LINE.repeat(lines) + "End.", List.of()),
                cv.sections(),
                List.of(),
                List.of());
    }

    private static Item project(int number) {
        return new Item(
                number,
                "Title " + number,
                "Maker " + number,
                null,
                LocalDate.of(2020, number, 1),
                null,
                Stream.of("First finding. ".repeat(14), "Second finding. ".repeat(9), "Third finding.")
                        .map(SampleDocuments::bullet)
                        .toList(),
                List.of("Java"),
                List.of());
    }
}
