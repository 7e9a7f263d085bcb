package com.cvtailor.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go or Rust",
                "either Go or Rust",
                "Go/Rust",
                "one of Go, Rust",
                "Go oder Rust",
                "Go ou Rust",
                "Go o Rust",
                "a language such as Go, Rust",
                "Go, Rust or similar"
            })
    void of_alternatives_one_is_enough(String line) {
        ReadAd ad = ReadAd.requirement("Experience with " + line);
        assertThat(ad.alternatives()).containsExactly(List.of("Go", "Rust"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java and Kotlin", "Java, Kotlin", "Java; Kotlin", "C/C++", "HTML/CSS"})
    void what_is_asked_for_together_is_no_alternative(String line) {
        assertThat(ReadAd.requirement("Experience with " + line).alternatives()).isEmpty();
    }

    @Test
    void each_list_is_a_group_of_its_own() {
        ReadAd ad = ReadAd.of("Requirements:\n- Java or Kotlin, and Docker\n- AWS, Azure or GCP\n- PostgreSQL\n");
        assertThat(ad.alternatives())
                .containsExactly(List.of("Java", "Kotlin"), List.of("AWS", "Azure", "Google Cloud Platform"));
    }

    @Test
    void what_is_not_asked_for_is_no_alternative() {
        assertThat(ReadAd.requirement("No Perl or Ruby needed").alternatives()).isEmpty();
    }

    @Test
    void what_was_stored_before_there_were_groups_can_still_be_read() {
        ParsedJobDescription parsed = Json.read(
                "{\"language\":\"en\",\"skills\":[{\"name\":\"Java\",\"category\":\"technology\",\"requirement\":\"MUST\","
                        + "\"mentions\":[]}],\"responsibilities\":[]}",
                ParsedJobDescription.class);
        assertThat(parsed.skills())
                .containsExactly(new RequestedSkill("Java", "technology", Requirement.MUST, List.of()));
        assertThat(parsed.warnings()).isEmpty();
    }
}
