package com.cvtailor.rest.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactDraft;
import com.cvtailor.artifact.ArtifactDraft.Link;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.generation.Basics;
import com.cvtailor.generation.CvContent;
import com.cvtailor.platform.Json;
import com.cvtailor.rest.artifact.ArtifactRequest;
import com.cvtailor.resume.JsonResume;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResumeRoundTripTest {

    private static final Basics PERSON = new Basics("Ada", null, null, null, null, null, List.of());
    private static final LocalDate START = LocalDate.of(2021, 3, 1);

    /** All combinations of what an artifact may have or lack, and of what may coincide in it. */
    @ParameterizedTest
    @EnumSource(ArtifactType.class)
    void what_is_exported_and_imported_is_the_same_and_exported_again_to_the_byte(ArtifactType type) {
        List<ArtifactDraft> drafts = new ArrayList<>();
        for (String description : List.of("", "One line.", "Two\nlines.", "A gap\n\nand\r\n an indent.")) {
            for (String organization : Arrays.asList(null, "Title", "Org")) {
                for (String role : Arrays.asList(null, "Title", "One, two")) {
                    for (LocalDate end : Arrays.asList(null, START, START.plusYears(1))) {
                        for (List<Link> links : links()) {
                            drafts.add(draft(type, description, organization, role, end, List.of(), links));
                            drafts.add(draft(type, description, organization, role, end, List.of("Go", "C"), links));
                        }
                    }
                }
            }
        }
        for (int from = 0; from < drafts.size(); from += 500) {
            List<ArtifactDraft> artifacts = drafts.subList(from, Math.min(from + 500, drafts.size()));
            String exported = Json.write(JsonResume.of(PERSON, artifacts));

            List<ArtifactDraft> imported = imported(exported);

            assertThat(imported).containsExactlyElementsOf(artifacts);
            assertThat(Json.write(JsonResume.of(PERSON, imported))).isEqualTo(exported);
        }
    }

    @Test
    void a_resume_of_another_make_is_stable_once_it_has_become_ours() {
        List<ArtifactDraft> first = imported(Resumes.file("full-resume.json"), 10);
        String exported = Json.write(JsonResume.of(PERSON, first));

        assertThat(imported(exported)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(Json.write(JsonResume.of(PERSON, imported(exported)))).isEqualTo(exported);
    }

    @Test
    void an_entry_of_a_finished_cv_comes_back_with_its_bullets_for_a_description() {
        CvContent.Item item = new CvContent.Item(
                1,
                "Settlement platform",
                "Nordpay",
                "Engineer",
                START,
                null,
                List.of(
                        new CvContent.Bullet("Closed the books.", List.of(1), List.of()),
                        new CvContent.Bullet("Wrote reports.", List.of(1), List.of())),
                List.of("Java"),
                List.of(new CvContent.Evidence("https://example.org/t", "video", "The talk", "valid")));
        CvContent cv = new CvContent(
                CvContent.SCHEMA,
                "en",
                PERSON,
                null,
                List.of(new CvContent.Section("employment", "employment", "Experience", List.of(item))),
                List.of(),
                List.of());

        assertThat(imported(Json.write(JsonResume.of(cv))))
                .containsExactly(new ArtifactDraft(
                        ArtifactType.EMPLOYMENT,
                        "Settlement platform",
                        "Closed the books.\nWrote reports.",
                        "Nordpay",
                        "Engineer",
                        START,
                        null,
                        List.of("Java"),
                        List.of(),
                        List.of(new Link("https://example.org/t", "video", "The talk"))));
    }

    private static List<List<Link>> links() {
        return List.of(
                List.of(),
                List.of(new Link("https://example.org/a", "website", null)),
                List.of(new Link("https://example.org/a", "video", null)),
                List.of(new Link("https://github.com/a/b", "github", null)),
                List.of(new Link("https://example.org/straße?q=[ä]", "website", null)),
                List.of(
                        new Link("https://example.org/a", "paper", "A paper"),
                        new Link("https://example.org/a", "other", null),
                        new Link("HTTPS://EXAMPLE.org", "certificate", null)));
    }

    private static ArtifactDraft draft(
            ArtifactType type,
            String description,
            String organization,
            String role,
            LocalDate end,
            List<String> names,
            List<Link> links) {
        return new ArtifactDraft(type, "Title", description, organization, role, START, end, names, names, links);
    }

    private static List<ArtifactDraft> imported(String resume) {
        return imported(resume, 1);
    }

    /**
     * @param notTaken how much may be left behind: of ours the person's name alone
     */
    private static List<ArtifactDraft> imported(String resume, int notTaken) {
        ResumeReading reading = Resumes.read(resume);
        assertThat(reading.notTaken()).hasSize(notTaken);
        return reading.artifacts().stream().map(ArtifactRequest::toDraft).toList();
    }
}
