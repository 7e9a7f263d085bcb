package com.cvtailor.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.jobdescription.Mention;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.jobdescription.RequestedSkill;
import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.matching.MissingSkill;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtsReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private static final ParsedJobDescription ADVERTISEMENT = new ParsedJobDescription(
            "Engineer",
            "Plinkpay",
            null,
            null,
            "en",
            List.of(
                    asked("Java", Requirement.MUST, null, "Java"),
                    asked("Kubernetes", Requirement.MUST, null, "k8s"),
                    asked("Haskell", Requirement.MUST, 1, "Haskell"),
                    asked("Apache Kafka", Requirement.MUST, 1, "Kafka"),
                    asked("Rust", Requirement.NICE, null, "Rust"),
                    asked("Mentoring", Requirement.MENTIONED, null, "mentoring")),
            List.of(),
            List.of(),
            List.of());

    private static final Match MATCH = new Match(
            80,
            List.of(),
            List.of(
                    new MatchedSkill("Java", "must", List.of(1)),
                    new MatchedSkill("Kubernetes", "must", List.of(2)),
                    new MatchedSkill("Apache Kafka", "must", List.of(1))),
            List.of(new MissingSkill("Rust", "nice")),
            List.of());

    @Test
    void a_good_cv_in_a_good_file_leaves_hints_alone() {
        AtsReport report = review(Applications.cv("en"));

        assertThat(failed(report)).containsExactly("BULLET_NUMBERS", "EVIDENCE_LIVE", "KEYWORDS_NICE");
        assertThat(report.score()).isEqualTo(99);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void our_own_headings_are_known_in_every_language(String language) {
        assertThat(check(review(Applications.cv(language)), "SECTION_NAMES").percent())
                .isEqualTo(100);
    }

    @ParameterizedTest(name = "{2}: {0} = {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "/basics/name;\" \";CONTACT_NAME;basics.name;missing",
                "/basics/email;null;CONTACT_EMAIL;basics.email;missing",
                "/basics/email;\"marta at example\";CONTACT_EMAIL;basics.email;not_recognized",
                "/basics/phone;\"call me\";CONTACT_PHONE;basics.phone;not_recognized",
                "/basics/phone;\"1234567890123456\";CONTACT_PHONE;basics.phone;not_recognized",
                "/basics/location;null;CONTACT_LOCATION;basics.location;missing",
                "/sections/0/items/1/start_date;null;DATES_GIVEN;sections[0].items[1].start_date;no_start_date",
                "/sections/3/items/0/start_date;null;DATES_GIVEN;sections[3].items[0].start_date;no_date",
                "/sections/0/items/1/end_date;\"2016-01-01\";DATES_PLAUSIBLE;sections[0].items[1].end_date;ends_before_start",
                "/sections/1/items/1/start_date;\"2026-02-01\";DATES_PLAUSIBLE;sections[1].items[1].start_date;in_future",
                "/sections/0/items/1/end_date;\"2027-01-01\";DATES_PLAUSIBLE;sections[0].items[1].end_date;in_future",
                "/sections/0/items/0/end_date;\"2017-01-01\";DATES_NEWEST_FIRST;sections[0].items[1];not_newest_first",
                "/sections/2/items/0/end_date;\"2016-06-30\";DATES_GAPS;;gap",
                "/sections/2/title;\"Where I learned\";SECTION_NAMES;sections[2].title;unusual_heading",
                "/skills;[];SECTION_EXPECTED;;no_section",
                "/sections/2/type;\"award\";SECTION_EXPECTED;;no_section",
                "/sections/5/items;[];SECTION_FILLED;sections[5];empty_section",
                "/sections/0/items/0/organization;null;ENTRY_HEADS;sections[0].items[0].organization;no_organization",
                "/sections/1/items/1/title;null;ENTRY_HEADS;sections[1].items[1].title;no_title",
                "/sections/0/items/0/bullets/1/text;\"Wrote Java.\";BULLET_LENGTH;sections[0].items[0].bullets[1].text;too_short",
                "/sections/1/items/1/evidence;[];EVIDENCE_GIVEN;sections[1].items[1].evidence;no_link",
                "/summary/text;\"A \uD83D\uDE80 engineer\";CHARACTERS;summary;lossy_character",
                "/summary/text;\"An e\uFB03cient engineer\";CHARACTERS;summary;lossy_character",
                "/summary/text;\"An \uE000 engineer\";CHARACTERS;summary;lossy_character"
            })
    void a_fault_is_told_with_its_place(String pointer, String value, String code, String path, String reason) {
        CvContent cv = with(pointer, value);

        assertThat(check(review(cv), code).details())
                .extracting(AtsDetail::path, AtsDetail::reason)
                .contains(tuple(path, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "/sections/2/items/0/end_date;\"2027-06-30\";DATES_PLAUSIBLE",
                "/sections/4/items/0/end_date;\"2027-06-30\";DATES_PLAUSIBLE",
                "/summary/text;\"20 °C, ©, ™, №, 日本, Ελλάδα, naïve, “quoted” – 50 €\";CHARACTERS",
                "/sections/7/title;\"What moves me\";SECTION_NAMES"
            })
    void what_is_usual_is_no_fault(String pointer, String value, String code) {
        assertThat(check(review(with(pointer, value)), code).passed()).isTrue();
    }

    @Test
    void gaps_are_told_with_their_time_and_do_not_count() {
        AtsCheck gaps = check(review(with("/sections/2/items/0/end_date", "\"2016-06-30\"")), "DATES_GAPS");
        assertThat(gaps.severity()).isEqualTo(AtsSeverity.INFO);
        assertThat(gaps.details()).extracting(AtsDetail::text).containsExactly("2016-06 – 2017-08");
    }

    @Test
    void a_bullet_of_more_than_forty_words_is_too_long() {
        CvContent cv = with("/sections/0/items/0/bullets/1/text", "\"" + "word ".repeat(41) + "\"");
        assertThat(check(review(cv), "BULLET_LENGTH").details())
                .extracting(AtsDetail::reason)
                .containsExactly("too_long");
    }

    @Test
    void an_advertised_skill_counts_by_the_advertisements_own_spelling_too() {
        DocumentContent cv = Applications.cv("en");
        String text = "Java, k8s and Kafka";
        assertThat(check(review(cv, reading(text)), "KEYWORDS_SHOWN").passed()).isTrue();
        AtsCheck shown = check(review(cv, reading("JavaScript, Kubernetes and Kafka")), "KEYWORDS_SHOWN");
        assertThat(shown.details())
                .extracting(AtsDetail::text, AtsDetail::reason)
                .containsExactly(tuple("Java", "not_shown"));
        assertThat(shown.percent()).isEqualTo(66);
    }

    @Test
    void a_skill_without_an_artifact_is_a_gap_and_one_of_alternatives_is_enough() {
        AtsReport report = review(Applications.cv("en"));
        assertThat(check(report, "KEYWORDS_MUST").details()).isEmpty();
        assertThat(check(report, "KEYWORDS_MUST").checked()).isEqualTo(3);
        assertThat(check(report, "KEYWORDS_NICE").details())
                .containsExactly(new AtsDetail(null, "Rust", "no_artifact"));
    }

    @Test
    void an_advertisement_that_asks_for_nothing_has_nothing_to_check() {
        ParsedJobDescription silent =
                new ParsedJobDescription(null, null, null, null, "en", List.of(), List.of(), List.of(), List.of());
        CvContent cv = Applications.cv("en");
        AtsCheck check =
                check(AtsReview.of(new AtsSubject(cv, perfect(cv), silent, MATCH, null, TODAY)), "KEYWORDS_MUST");
        assertThat(check.passed()).isTrue();
        assertThat(check.checked()).isZero();
        assertThat(check.message().in(Locale.ENGLISH)).isEqualTo("There is nothing to check here");
    }

    @Test
    void more_pages_than_usual_are_told_unless_the_person_asked_for_them() {
        CvContent cv = Applications.cv("en");
        PdfReading file = perfect(cv);
        PdfReading three = new PdfReading(
                List.of(file.text(), "more", "more"),
                file.links(),
                file.fonts(),
                file.bytes(),
                file.title(),
                file.author(),
                file.language());
        assertThat(check(review(cv, three), "LENGTH_PAGES").details())
                .containsExactly(new AtsDetail(null, "3 > 2", "too_many_pages"));
        assertThat(check(AtsReview.of(new AtsSubject(cv, three, ADVERTISEMENT, MATCH, 3, TODAY)), "LENGTH_PAGES")
                        .passed())
                .isTrue();
    }

    @Test
    void a_file_is_faulted_for_what_a_machine_cannot_get_out_of_it() {
        CvContent cv = Applications.cv("en");
        PdfReading file = new PdfReading(
                List.of("Ada", " \n"),
                List.of(),
                List.of(new PdfReading.Font("Fancy", false)),
                3 << 20,
                "CV",
                " ",
                null);

        AtsReport report = review(cv, file);

        assertThat(failed(report))
                .contains(
                        "CONTACT_EMAIL_READABLE",
                        "FILE_TEXT",
                        "FILE_FIELDS",
                        "FILE_LINKS",
                        "FILE_FONTS",
                        "FILE_SIZE",
                        "FILE_PROPERTIES",
                        "LENGTH_WORDS",
                        "KEYWORDS_SHOWN");
        assertThat(check(report, "FILE_FIELDS").details()).hasSize(AtsCheck.MOST_DETAILS);
        assertThat(check(report, "FILE_TEXT").details()).containsExactly(new AtsDetail(null, "2", "no_text"));
        assertThat(check(report, "FILE_PROPERTIES").inOrder()).isEqualTo(1);
    }

    @Test
    void an_address_that_runs_into_its_neighbour_cannot_be_read() {
        CvContent cv = Applications.cv("en");
        assertThat(check(review(cv, reading("marta.lindqvist@example.org+46701234567")), "CONTACT_EMAIL_READABLE")
                        .passed())
                .isTrue();
        assertThat(check(review(cv, reading("xmarta.lindqvist@example.org")), "CONTACT_EMAIL_READABLE")
                        .passed())
                .isFalse();
        assertThat(check(review(cv, reading("marta.lindqvist@example.orgGothenburg")), "CONTACT_EMAIL_READABLE")
                        .passed())
                .isFalse();
    }

    @Test
    void a_letter_has_a_shorter_list() {
        AtsReport report = review(Applications.letter("en"));
        assertThat(report.checks())
                .extracting(AtsCheck::code)
                .containsExactly(
                        "CONTACT_NAME",
                        "CONTACT_EMAIL",
                        "CONTACT_EMAIL_READABLE",
                        "CONTACT_PHONE",
                        "CONTACT_LOCATION",
                        "ADDRESSEE",
                        "LENGTH_PAGES",
                        "LENGTH_WORDS",
                        "KEYWORDS_MUST",
                        "CHARACTERS",
                        "FILE_TEXT",
                        "FILE_FIELDS",
                        "FILE_ORDER",
                        "FILE_ONCE",
                        "FILE_WORDS",
                        "FILE_LINKS",
                        "FILE_FONTS",
                        "FILE_SIZE",
                        "FILE_PROPERTIES");
        assertThat(failed(report)).containsExactly("KEYWORDS_MUST");
    }

    @Test
    void the_score_is_the_weighted_share_of_what_is_in_order() {
        AtsReport report = new AtsReport(
                1,
                1,
                List.of(
                        tallied("A", AtsSeverity.ERROR, 4, 4),
                        tallied("B", AtsSeverity.WARNING, 1, 4),
                        tallied("C", AtsSeverity.INFO, 0, 4),
                        tallied("D", AtsSeverity.ERROR, 0, 0)));
        // (5 x 1 + 2 x 1/4) / (5 + 2)
        assertThat(report.score()).isEqualTo(78);
        assertThat(new AtsReport(1, 1, List.of()).score()).isEqualTo(100);
        assertThat(new AtsReport(1, 1, List.of(tallied("A", AtsSeverity.ERROR, 999, 1000))).score())
                .isEqualTo(99);
    }

    @Test
    void every_code_and_reason_has_words() {
        CvContent bare = new CvContent(
                CvContent.SCHEMA,
                "en",
                new Basics(null, null, null, null, null, null, null),
                null,
                List.of(),
                List.of(),
                List.of());
        for (AtsCheck check : review(bare, reading("")).checks()) {
            assertThat(Message.exists("ats." + check.code())).as(check.code()).isTrue();
            assertThat(check.details()).allSatisfy(detail -> assertThat(Message.exists("ats.reason." + detail.reason()))
                    .as(detail.reason())
                    .isTrue());
        }
    }

    @Test
    void the_same_subject_gives_the_same_report() {
        assertThat(review(Applications.cv("de"))).isEqualTo(review(Applications.cv("de")));
    }

    private static AtsReport review(DocumentContent content) {
        return review(content, perfect(content));
    }

    private static AtsReport review(DocumentContent content, PdfReading file) {
        return AtsReview.of(new AtsSubject(content, file, ADVERTISEMENT, MATCH, null, TODAY));
    }

    /** A file in which a machine reads just what it should. */
    private static PdfReading perfect(DocumentContent content) {
        List<Passage> passages =
                content instanceof CvContent cv ? CvFields.of(cv) : LetterFields.of((CoverLetterContent) content);
        String text = passages.stream().map(AtsReviewTest::asRead).collect(Collectors.joining("\n"));
        return new PdfReading(
                List.of(text),
                content.links().stream().map(CvContent.Evidence::url).toList(),
                List.of(new PdfReading.Font("Sans", true)),
                20_000,
                "Title",
                "Author",
                "en");
    }

    private static String asRead(Passage passage) {
        StringBuilder text = new StringBuilder();
        for (int i = -1; i < passage.ordered().size(); i++) {
            if (i >= 0) {
                text.append(passage.ordered().get(i).text()).append('\n');
            }
            for (Passage.Aside aside : passage.asides()) {
                if (Math.max(aside.after(), -1) == i) {
                    text.append(aside.field().text()).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static PdfReading reading(String text) {
        return new PdfReading(List.of(text), List.of(), List.of(), 1, "t", "a", "en");
    }

    private static CvContent with(String pointer, String value) {
        ObjectNode cv = Json.MAPPER.valueToTree(Applications.cv("en"));
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = cv.at(place.head());
        JsonNode replacement = Json.read(value, JsonNode.class);
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), replacement);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), replacement);
        }
        return Json.read(cv.toString(), CvContent.class);
    }

    private static RequestedSkill asked(String name, Requirement requirement, Integer alternatives, String spelling) {
        return new RequestedSkill(
                name, "technology", requirement, List.of(new Mention(0, spelling.length(), spelling)), alternatives);
    }

    private static AtsCheck tallied(String code, AtsSeverity severity, int inOrder, int checked) {
        Tally tally = new Tally(code, severity);
        for (int i = 0; i < checked; i++) {
            tally.expect(i < inOrder, null, "", "missing");
        }
        return tally.check();
    }

    private static AtsCheck check(AtsReport report, String code) {
        return report.checks().stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> failed(AtsReport report) {
        return report.checks().stream()
                .filter(check -> !check.passed())
                .map(AtsCheck::code)
                .toList();
    }
}
