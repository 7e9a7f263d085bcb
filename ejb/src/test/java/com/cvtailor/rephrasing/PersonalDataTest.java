package com.cvtailor.rephrasing;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.generation.Basics;
import com.cvtailor.generation.Basics.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private final PersonalData personal = new PersonalData(new Basics(
            "Zoë Ångström-Lee",
            null,
            "zoe@example.org",
            "+46 70 123 45 67",
            "Uppsala, Sweden",
            "https://zoe.example",
            List.of(new Profile("GitHub", "https://github.com/zoelee"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ångström-Lee designed it.",
                "Ångström designed it with Zoë's tools.",
                "Write to ZOE@example.org or another.person@mail.example.com.",
                "Call +46 70 123 45 67, 030 1234567 or +1 (555) 010-9999.",
                "See https://zoe.example/work?id=1, www.example.net/x and https://github.com/zoelee.",
                "Moved to Uppsala, Sweden in 2020.",
            })
    void nothing_that_tells_who_the_person_is_leaves_and_all_of_it_comes_back(String text) {
        String hidden = personal.hide(text);
        assertThat(hidden)
                .doesNotContain("Zoë", "Ångström", "Lee", "@", "123", "555", "example", "github", "Uppsala")
                .contains("[[1]]");
        assertThat(personal.show(hidden)).isEqualTo(text);
    }

    @Test
    void words_and_numbers_of_the_work_stay() {
        String text = "Cut latency from 1,200 ms to 40 ms at 99.95 % in 2019-2023 for 12 000 users; Leeds, Zoëtrope.";
        assertThat(personal.hide(text)).isEqualTo(text);
    }

    @Test
    void the_same_secret_has_the_same_place_and_a_place_of_somebody_elses_making_is_none() {
        assertThat(personal.hide("Zoë and Zoë")).isEqualTo("[[1]] and [[1]]");
        assertThat(personal.hide("He wrote [[1]].")).isEqualTo("He wrote (1).");
        assertThat(personal.show("[[7]]")).isEqualTo("[[7]]");
    }

    @Test
    void a_person_without_a_name_or_contact_is_hidden_as_well() {
        PersonalData nobody = new PersonalData(new Basics(null, null, null, null, null, null, List.of()));
        assertThat(nobody.hide("Built it in Java.")).isEqualTo("Built it in Java.");
    }
}
