package com.cvtailor.export;

import static com.cvtailor.export.SampleDocuments.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final RenderOptions WORDS_ONLY = new RenderOptions(false, false);
    private static final RenderOptions WITH_EVIDENCE = new RenderOptions(true, false);
    private static final RenderOptions WITH_CODES = new RenderOptions(true, true);

    @Test
    void a_cv_is_read_in_order_with_the_name_first() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_EVIDENCE))) {
            assertThat(pdf.text())
                    .startsWith("Marta Lindqvist-Okafor")
                    .containsSubsequence(
                            "Backend engineer for data-intensive systems",
                            "marta@lindqvist-okafor.example",
                            "PROFILE",
                            "Backend engineer with nine years",
                            "SKILLS",
                            "Java, PostgreSQL, Apache Kafka, Kubernetes",
                            "PROFESSIONAL EXPERIENCE",
                            "Settlement platform",
                            "Mar 2021 – present",
                            "Senior backend engineer · Nordpay AB",
                            "Designed and built the settlement engine",
                            "Moved the ledger",
                            "Java, Jakarta EE, PostgreSQL, Apache Kafka",
                            "Freight booking service",
                            "PROJECTS",
                            "PUBLICATIONS",
                            "EDUCATION",
                            "INTERESTS",
                            "Open-water swimming");
            assertThat(pdf.count()).isEqualTo(2);
        }
    }

    @Test
    void a_letter_is_read_in_order_and_fits_one_page() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.letter(), WITH_EVIDENCE))) {
            assertThat(pdf.text())
                    .startsWith("Marta Lindqvist-Okafor")
                    .containsSubsequence(
                            "Hafen & Söhne GmbH",
                            "Application: Senior Backend Engineer (Payments)",
                            "Dear Hiring Team,",
                            "I am applying for",
                            "There I designed",
                            "What I know",
                            "Kind regards,",
                            "Marta Lindqvist-Okafor",
                            "Source code and load tests");
            assertThat(pdf.count()).isEqualTo(1);
        }
    }

    @Test
    void a_closing_that_is_signed_already_is_not_signed_twice() throws IOException {
        CoverLetterContent letter = SampleDocuments.letter(
                "en", SampleDocuments.MARTA, "Dear Hiring Team,", "Kind regards,\nMarta Lindqvist-Okafor");
        try (PdfPages pdf = new PdfPages(RENDERER.render(letter, WORDS_ONLY))) {
            assertThat(pdf.lines(1))
                    .filteredOn("Marta Lindqvist-Okafor"::equals)
                    .hasSize(2);
        }
    }

    @Test
    void contact_data_and_usable_evidence_are_links_and_dead_evidence_is_not_drawn() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_EVIDENCE))) {
            assertThat(pdf.links())
                    .contains(
                            "mailto:marta@lindqvist-okafor.example",
                            "tel:+46701234567",
                            "https://lindqvist-okafor.example",
                            "https://github.com/mlindqvist",
                            SampleDocuments.SOURCE.url(),
                            SampleDocuments.TALK.url())
                    .doesNotContain(SampleDocuments.DEAD.url(), SampleDocuments.BLOCKED.url());
            assertThat(pdf.text()).doesNotContain("gone.example.org", "intranet.example.org");
        }
    }

    @Test
    void evidence_stays_away_unless_it_is_wanted() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), new RenderOptions(false, true)))) {
            assertThat(pdf.links()).doesNotContain(SampleDocuments.SOURCE.url());
            assertThat(pdf.text()).doesNotContain("Evidence");
            assertThat(pdf.scan()).isEmpty();
        }
    }

    @Test
    void each_distinct_link_has_one_qr_code_that_scans_at_150_dpi() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_CODES))) {
            assertThat(pdf.scan())
                    .containsExactlyInAnyOrder(
                            SampleDocuments.TALK.url(),
                            SampleDocuments.SOURCE.url(),
                            "https://ferries.example.org/",
                            "https://github.com/mlindqvist/ledger",
                            "https://doi.example.org/10.5555/nwds.2022.17");
        }
    }

    @Test
    void the_qr_code_of_a_very_long_address_grows_until_it_scans() throws IOException {
        String address = "https://example.org/" + "proof/".repeat(150);
        CvContent cv = withEvidence(link(address, "document", null, "valid"));
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WITH_CODES))) {
            assertThat(pdf.scan()).containsExactly(address);
        }
    }

    @Test
    void the_longest_address_that_the_api_takes_is_drawn() throws IOException {
        String address = "https://example.org/" + "x".repeat(2_028);
        try (PdfPages pdf =
                new PdfPages(RENDERER.render(withEvidence(link(address, "other", null, "valid")), WITH_CODES))) {
            assertThat(pdf.scan()).containsExactly(address);
        }
    }

    @Test
    void an_address_too_long_for_a_qr_code_stays_a_link() throws IOException {
        String address = "https://example.org/" + "ж".repeat(2_028);
        try (PdfPages pdf =
                new PdfPages(RENDERER.render(withEvidence(link(address, "other", null, "valid")), WITH_CODES))) {
            assertThat(pdf.scan()).isEmpty();
            assertThat(pdf.text()).contains("Link (example.org/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "unreachable"})
    void a_link_that_has_not_been_found_is_a_link_without_a_code(String status) throws IOException {
        CvContent cv = withEvidence(link("https://example.org/proof", "document", null, status));
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WITH_CODES))) {
            assertThat(pdf.scan()).isEmpty();
            assertThat(pdf.links()).contains("https://example.org/proof");
        }
    }

    @Test
    void what_is_no_web_address_never_becomes_a_link() throws IOException {
        CvContent cv = withEvidence(link("javascript:alert(1)", "website", "Click", "valid"));
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WITH_CODES))) {
            assertThat(pdf.text()).doesNotContain("Click");
            assertThat(pdf.links()).noneMatch(link -> link.startsWith("javascript"));
        }
    }

    @Test
    void gaps_are_never_drawn() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_CODES))) {
            assertThat(pdf.text()).doesNotContain("Haskell");
        }
    }

    @Test
    void markup_in_a_text_is_shown_as_text() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WORDS_ONLY))) {
            assertThat(pdf.text()).contains("Board member of the <b>local</b> makerspace & its \"repair café\"");
        }
    }

    @Test
    void greek_cyrillic_and_vietnamese_texts_come_out_whole() throws IOException {
        List<String> texts = List.of(
                "Σχεδίασα το σύστημα πληρωμών σε Java για ένα εκατομμύριο χρήστες.",
                "Разработал систему расчётов для четырёх тысяч продавцов; Їжак, ђак, љубав.",
                "Thiết kế hệ thống thanh toán cho hàng nghìn người bán.");
        CvContent cv = withBullets(texts);
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WORDS_ONLY))) {
            assertThat(pdf.text()).contains(texts);
        }
        assertThat(RENDERER.undrawable(cv)).isEmpty();
    }

    @Test
    void a_glyph_that_no_font_has_is_reported_and_shown_as_a_box() throws IOException {
        CvContent cv = withBullets(List.of("Led ሀ and 👩🏽‍💻 teams"));
        assertThat(RENDERER.undrawable(cv)).containsExactly(0x1200, 0x1F469, 0x1F3FD, 0x1F4BB);
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WORDS_ONLY))) {
            assertThat(pdf.text()).contains("Led □ and □ teams");
        }
    }

    @Test
    void text_from_right_to_left_is_reported_and_shown_as_one_box() throws IOException {
        CvContent cv = withBullets(List.of("Taught (שלום עולם) and مرحبا daily"));
        assertThat(RENDERER.undrawable(cv)).contains((int) 'ש', (int) 'م');
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WORDS_ONLY))) {
            assertThat(pdf.text()).contains("Taught (□) and □ daily");
        }
    }

    @Test
    void texts_in_japanese_chinese_and_korean_come_out_whole_and_in_order() throws IOException {
        List<String> texts = List.of(
                "JavaとPostgreSQLによる決済システムの設計。", "负责Java支付系统的设计与开发。", "負責設計與開發支付系統。", "Java 기반 결제 시스템을 설계하고 개발했습니다.");
        CvContent cv = withBullets(texts);
        assertThat(RENDERER.undrawable(cv)).isEmpty();
        byte[] file = RENDERER.render(cv, WORDS_ONLY);
        try (PdfPages pdf = new PdfPages(file)) {
            assertThat(pdf.text()).contains(texts);
        }
        assertThat(file).hasSizeLessThan(300_000);
    }

    @Test
    void links_in_which_scripts_meet_keep_their_words_in_order() throws IOException {
        CvContent cv = withEvidence(link("https://example.org/a", "document", "Slides 決済 of 2024", "valid"));
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WITH_EVIDENCE))) {
            assertThat(pdf.text()).contains("Slides 決済 of 2024 (example.org/a)");
        }
    }

    @Test
    void title_author_and_language_stand_in_the_file() throws IOException {
        CvContent cv = SampleDocuments.cv("de", SampleDocuments.MARTA, List.of());
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WORDS_ONLY))) {
            assertThat(pdf.document().getDocumentInformation().getTitle())
                    .isEqualTo("Marta Lindqvist-Okafor – Lebenslauf");
            assertThat(pdf.document().getDocumentInformation().getAuthor()).isEqualTo("Marta Lindqvist-Okafor");
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.document()
                            .getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Marta Lindqvist-Okafor");
        }
    }

    @Test
    void every_font_is_embedded_as_a_subset() throws IOException {
        byte[] file = RENDERER.render(SampleDocuments.cv(), WITH_CODES);
        try (PdfPages pdf = new PdfPages(file)) {
            var resources = pdf.document().getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+SourceSerif4-.*");
            }
        }
        assertThat(file).hasSizeLessThan(150_000);
    }

    @Test
    void pages_are_numbered_from_the_second() throws IOException {
        try (PdfPages pdf = new PdfPages(RENDERER.render(SampleDocuments.cv(), WITH_CODES))) {
            assertThat(pdf.count()).isGreaterThan(1);
            assertThat(pdf.lines(1)).noneMatch(line -> line.endsWith("/ " + pdf.count()));
            assertThat(pdf.lines(2).get(pdf.lines(2).size() - 1))
                    .matches("Marta Lindqvist-Okafor\\h+·\\h+2\\h*/\\h*" + pdf.count());
        }
    }

    @Test
    void a_cv_with_nothing_but_a_name_is_one_page() throws IOException {
        CvContent cv = new CvContent(
                CvContent.SCHEMA, null, new Basics("Ada", null, null, null, null, null, null), null, null, null, null);
        try (PdfPages pdf = new PdfPages(RENDERER.render(cv, WITH_CODES))) {
            assertThat(pdf.text().strip()).isEqualTo("Ada");
            assertThat(pdf.count()).isEqualTo(1);
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_also_from_many_threads() {
        byte[] alone = RENDERER.render(SampleDocuments.cv(), WITH_CODES);
        List<byte[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> RENDERER.render(SampleDocuments.cv(), WITH_CODES))
                .toList();
        assertThat(together).allSatisfy(file -> assertThat(file).isEqualTo(alone));
    }

    private static CvContent withBullets(List<String> texts) {
        return withItem(texts, List.of());
    }

    private static CvContent withEvidence(CvContent.Evidence link) {
        return withItem(List.of("Did it."), List.of(link));
    }

    private static CvContent withItem(List<String> texts, List<CvContent.Evidence> evidence) {
        Item item = new Item(
                1,
                "Work",
                null,
                null,
                LocalDate.of(2024, 1, 1),
                null,
                texts.stream().map(SampleDocuments::bullet).toList(),
                List.of(),
                evidence);
        return SampleDocuments.cv(
                "en", SampleDocuments.MARTA, List.of(new Section("projects", "project", "Projects", List.of(item))));
    }
}
