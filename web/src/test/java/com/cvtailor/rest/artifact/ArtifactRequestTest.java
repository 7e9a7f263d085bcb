package com.cvtailor.rest.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactRequestTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final LocalDate START = LocalDate.of(2021, 3, 1);

    @Test
    void a_title_and_a_start_date_are_enough() {
        ArtifactRequest request = request(START, null, null, null);
        assertThat(faults(request)).isEmpty();
        assertThat(request.toDraft().technologies()).isEmpty();
        assertThat(request.toDraft().description()).isEmpty();
    }

    @Test
    void work_that_ends_before_it_starts_is_refused_by_the_name_of_the_end_date() {
        assertThat(faults(request(START, START.minusDays(1), null, null))).containsExactly("endDate");
        assertThat(faults(request(START, START, null, null))).isEmpty();
    }

    @Test
    void technologies_are_trimmed_and_kept_once_in_their_first_spelling() {
        assertThat(request(START, null, List.of(" Java ", "java", "Go", "JAVA"), null)
                        .toDraft()
                        .technologies())
                .containsExactly("Java", "Go");
    }

    @Test
    void blank_and_missing_technologies_are_named_by_their_place() {
        assertThat(faults(request(START, null, java.util.Arrays.asList("Java", " "), null)))
                .containsExactly("technologies[1].<list element>");
    }

    @Test
    void twenty_links_are_accepted_and_twenty_one_are_not() {
        EvidenceLinkRequest link = new EvidenceLinkRequest("https://example.org", "website", null);
        assertThat(faults(request(START, null, null, Collections.nCopies(20, link))))
                .isEmpty();
        assertThat(faults(request(START, null, null, Collections.nCopies(21, link))))
                .containsExactly("evidenceLinks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "example.org",
                "/path",
                "https://",
                "https://user:secret@example.org",
                "https://us_er:secret@exa_mple.org",
                "javascript:alert(1)",
                "http://a b"
            })
    void what_is_no_plain_web_address_is_no_evidence(String url) {
        assertThat(faults(request(START, null, null, List.of(new EvidenceLinkRequest(url, "other", null)))))
                .containsExactly("evidenceLinks[0].url");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/a/b,true",
        "https://GitHub.com/a,true",
        "https://gist.github.com/a,true",
        "https://github.com.evil.org/a,false",
        "https://notgithub.com/a,false",
        "https://gitlab.com/a,false"
    })
    void a_link_of_type_github_leads_to_github(String url, boolean accepted) {
        assertThat(faults(request(START, null, null, List.of(new EvidenceLinkRequest(url, "github", null)))))
                .isEqualTo(accepted ? Set.of() : Set.of("evidenceLinks[0].url"));
    }

    private static ArtifactRequest request(
            LocalDate start, LocalDate end, List<String> technologies, List<EvidenceLinkRequest> links) {
        return new ArtifactRequest("Title", null, start, end, technologies, null, links, null, null, null);
    }

    private static Set<String> faults(ArtifactRequest request) {
        return VALIDATOR.validate(request).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
