package com.cvtailor.generation;

import static com.cvtailor.generation.EditedCvs.CV;
import static com.cvtailor.generation.EditedCvs.TAXONOMY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Evidence;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.platform.InvalidRequestException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CvEditTest {
    private final EditGround ground = EditedCvs.ground(CV, TestPortfolio.ALL);

    @Test
    void what_is_sent_back_as_it_was_read_stays_as_it_is() {
        CvContent edited = new CvEdit(TAXONOMY, ground).apply(CV);
        assertThat(CitedText.in(edited)).isEqualTo(CitedText.in(CV));
        assertThat(edited.links()).isEqualTo(CV.links());
        assertThat(edited.skills()).isEqualTo(CV.skills());
        assertThat(edited.basics()).isEqualTo(CV.basics());
    }

    @Test
    void a_text_that_stays_keeps_its_sources_whatever_is_sent() {
        Bullet kept = EditedCvs.item(1).bullets().get(0);
        CvContent sent =
                EditedCvs.with(1, item -> item.withBullets(List.of(new Bullet(kept.text(), List.of(2, 3), List.of()))));
        assertThat(item(new CvEdit(TAXONOMY, ground).apply(sent), 1)
                        .bullets()
                        .get(0)
                        .sources())
                .isEqualTo(kept.sources());
    }

    @Test
    void a_new_text_cites_what_it_says_and_otherwise_the_artifact_of_its_item() {
        CvContent sent = EditedCvs.with(
                1,
                item -> item.withBullets(List.of(
                        new Bullet("Wrote it anew.", null, List.of()),
                        new Bullet("Wrote it in Kotlin.", List.of(2, 1, 2), List.of()))));
        assertThat(item(new CvEdit(TAXONOMY, ground).apply(sent), 1).bullets())
                .containsExactly(
                        new Bullet("Wrote it anew.", List.of(1), List.of()),
                        new Bullet("Wrote it in Kotlin.", List.of(2, 1), List.of("Kotlin")));
    }

    @Test
    void artifacts_that_the_document_does_not_draw_on_cannot_be_cited() {
        CvContent sent = EditedCvs.with(
                1, item -> item.withBullets(List.of(new Bullet("Wrote it anew.", List.of(1, 99), List.of()))));
        assertThatThrownBy(() -> new CvEdit(TAXONOMY, ground).apply(sent))
                .isInstanceOfSatisfying(InvalidRequestException.class, refusal -> assertThat(refusal.fieldErrors())
                        .containsOnlyKeys("content." + EditedCvs.path(1) + ".bullets[0].sources[1]"));
    }

    @Test
    void gaps_are_not_the_persons_to_close() {
        CvContent sent =
                new CvContent(CV.schema(), CV.language(), CV.basics(), null, CV.sections(), List.of(), List.of());
        assertThat(CV.gaps()).isNotEmpty();
        assertThat(new CvEdit(TAXONOMY, ground).apply(sent).gaps()).isEqualTo(CV.gaps());
    }

    @Test
    void a_link_cannot_be_declared_valid_and_a_dead_one_stays_out() {
        CvContent sent = EditedCvs.with(
                1,
                item -> new Item(
                        item.artifactId(),
                        item.title(),
                        item.organization(),
                        item.role(),
                        item.startDate(),
                        item.endDate(),
                        item.bullets(),
                        item.technologies(),
                        List.of(
                                link("https://example.org/ledger", "pending"),
                                link("https://example.org/gone", "valid"),
                                link("https://example.org/new", "valid"))));
        assertThat(item(new CvEdit(TAXONOMY, ground).apply(sent), 1).evidence())
                .containsExactly(
                        link("https://example.org/ledger", "valid"), link("https://example.org/new", "pending"));
    }

    @Test
    void a_custom_section_stands_on_nothing() {
        Item own = EditedCvs.item(1).withBullets(List.of(new Bullet("Sings in Rust.", List.of(1), List.of("Rust"))));
        CvContent edited = new CvEdit(TAXONOMY, ground)
                .apply(EditedCvs.with(List.of(new Section("own", "custom", "Hobbies", List.of(own)))));
        Item kept = edited.sections().get(0).items().get(0);
        assertThat(kept.artifactId()).isNull();
        assertThat(kept.bullets()).containsExactly(new Bullet("Sings in Rust.", List.of(), List.of()));
    }

    private static Evidence link(String url, String status) {
        return new Evidence(url, "document", null, status);
    }

    private static Item item(CvContent cv, int artifactId) {
        return cv.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> Integer.valueOf(artifactId).equals(item.artifactId()))
                .findFirst()
                .orElseThrow();
    }
}
