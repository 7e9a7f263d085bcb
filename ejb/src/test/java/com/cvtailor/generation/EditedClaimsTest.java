package com.cvtailor.generation;

import static com.cvtailor.generation.EditedCvs.CHECKER;
import static com.cvtailor.generation.EditedCvs.CV;
import static com.cvtailor.generation.EditedCvs.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.Reason;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.ContentSkill;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.platform.InvalidRequestException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditedClaimsTest {
    private final EditGround cvGround = EditedCvs.ground(CV, TestPortfolio.ALL);

    @Test
    void what_was_generated_is_supported_though_its_artifacts_are_gone() {
        EditGround ground = EditedCvs.ground(CV, List.of());
        assertThat(new EditedClaims(CHECKER, ground).in(CV))
                .isNotEmpty()
                .allSatisfy(
                        claim -> assertThat(claim.supported()).as("%s", claim).isTrue());
        EditGround letterGround = EditedCvs.ground(LETTER, List.of());
        assertThat(new EditedClaims(CHECKER, letterGround).in(LETTER))
                .hasSameSizeAs(LETTER.paragraphs())
                .allSatisfy(
                        claim -> assertThat(claim.supported()).as("%s", claim).isTrue());
    }

    @Test
    void an_invented_sentence_is_flagged_where_it_stands() {
        CvContent edited =
                EditedCvs.with(1, EditedCvs.adding(new Bullet("Ran the Kafka cluster.", List.of(1), List.of())));
        String path =
                EditedCvs.path(1) + ".bullets[" + EditedCvs.item(1).bullets().size() + "]";
        assertThat(flagged(edited)).singleElement().satisfies(claim -> {
            assertThat(claim.path()).isEqualTo(path);
            assertThat(claim.reasons()).extracting(Reason::kind).contains("skill");
        });
    }

    @Test
    void a_sentence_of_the_document_that_is_moved_to_other_sources_is_checked_anew() {
        Bullet moved = EditedCvs.item(1).bullets().get(0);
        CvContent edited = EditedCvs.with(2, EditedCvs.adding(new Bullet(moved.text(), List.of(2), List.of())));
        assertThat(flagged(edited)).hasSize(1);
    }

    @Test
    void what_the_artifact_says_by_now_is_supported() {
        ArtifactFacts later = new ArtifactFacts(
                1,
                TestPortfolio.POST.type(),
                TestPortfolio.POST.title(),
                TestPortfolio.POST.description() + " In 2025 I moved it to Rust.",
                TestPortfolio.POST.organization(),
                "lead engineer",
                TestPortfolio.POST.startDate(),
                null,
                List.of("Java", "Rust"),
                List.of());
        CvContent edited = EditedCvs.with(
                1,
                item -> item(
                        item, "Lead Engineer", item.organization(), item.startDate(), item.endDate(), List.of("Rust")));
        assertThat(flagged(edited)).isNotEmpty();
        EditGround ground = EditedCvs.ground(CV, List.of(later, TestPortfolio.PROJECT));
        assertThat(flagged(edited, ground)).isEmpty();
    }

    @Test
    void titles_employers_dates_and_skills_of_an_entry_are_flagged_too() {
        CvContent edited = EditedCvs.with(
                1,
                item -> item(
                        item,
                        "Chief Architect",
                        "Kantor Pay",
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2016, 1, 1),
                        List.of("Java", "Haskell", "Zyxlang")));
        String entry = EditedCvs.path(1);
        assertThat(flagged(edited))
                .extracting(ContentClaim::path)
                .containsExactly(
                        entry + ".organization",
                        entry + ".role",
                        entry + ".start_date",
                        entry + ".end_date",
                        entry + ".technologies[1]",
                        entry + ".technologies[2]");
        assertThat(flagged(edited))
                .flatExtracting(ContentClaim::reasons)
                .extracting(Reason::kind)
                .containsExactly("employer", "title", "date", "date", "skill", "skill");
    }

    @Test
    void a_skill_that_no_artifact_shows_is_flagged_in_the_list_of_skills() {
        List<ContentSkill> skills = new ArrayList<>(CV.skills());
        skills.add(new ContentSkill("COBOL", "technology", List.of(1)));
        CvContent edited =
                new CvContent(CV.schema(), CV.language(), CV.basics(), CV.summary(), CV.sections(), skills, CV.gaps());
        assertThat(flagged(edited))
                .extracting(ContentClaim::path)
                .containsExactly("skills[" + CV.skills().size() + "]");
    }

    @Test
    void a_letter_may_say_to_whom_it_goes_and_for_what() {
        EditGround ground = EditedCvs.ground(LETTER, TestPortfolio.ALL);
        List<SourcedText> paragraphs = new ArrayList<>(LETTER.paragraphs());
        paragraphs.set(0, new SourcedText("I would like to be the Senior Java Engineer at Plink.", List.of()));
        assertThat(flagged(letter(paragraphs), ground)).isEmpty();
        paragraphs.set(0, new SourcedText("I have written Haskell at Norbank.", List.of()));
        assertThat(flagged(letter(paragraphs), ground))
                .extracting(ContentClaim::path)
                .containsExactly("paragraphs[0]");
    }

    @Test
    void more_reading_than_a_document_needs_is_refused() {
        List<ArtifactFacts> artifacts = IntStream.rangeClosed(1, 40)
                .mapToObj(id -> new ArtifactFacts(
                        id,
                        TestPortfolio.POST.type(),
                        "Work",
                        "Wrote it. ".repeat(1_000),
                        null,
                        null,
                        TestPortfolio.POST.startDate(),
                        null,
                        List.of(),
                        List.of()))
                .toList();
        List<Bullet> bullets = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Bullet(
                        "Wrote part " + i + ".",
                        IntStream.rangeClosed(1, i).boxed().toList(),
                        List.of()))
                .toList();
        CvContent edited = EditedCvs.with(1, item -> item.withBullets(bullets));
        assertThatThrownBy(() -> new EditedClaims(CHECKER, EditedCvs.ground(CV, artifacts)).in(edited))
                .isInstanceOf(InvalidRequestException.class);
    }

    private List<ContentClaim> flagged(CvContent edited) {
        return flagged(edited, cvGround);
    }

    private static List<ContentClaim> flagged(DocumentContent edited, EditGround ground) {
        return new EditedClaims(CHECKER, ground)
                .in(edited).stream().filter(claim -> !claim.supported()).toList();
    }

    private static Item item(
            Item item, String role, String organization, LocalDate start, LocalDate end, List<String> technologies) {
        return new Item(
                item.artifactId(),
                item.title(),
                organization,
                role,
                start,
                end,
                item.bullets(),
                technologies,
                item.evidence());
    }

    private static CoverLetterContent letter(List<SourcedText> paragraphs) {
        return new CoverLetterContent(
                LETTER.schema(),
                LETTER.language(),
                LETTER.tone(),
                LETTER.basics(),
                LETTER.companyName(),
                LETTER.roleTitle(),
                LETTER.salutation(),
                paragraphs,
                LETTER.closing(),
                LETTER.evidence(),
                LETTER.gaps());
    }
}
