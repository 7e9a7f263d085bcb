package com.cvtailor.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureFlagTest {

    private static final int PEOPLE = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 25, 50, 99, 100})
    void a_percentage_is_on_for_that_share_of_the_people(int percentage) {
        FeatureFlag flag = flag("llm.enabled", true, percentage);
        long on = IntStream.range(0, PEOPLE).filter(user -> flag.isOn(user)).count();
        assertThat(on * 100.0 / PEOPLE).isBetween(percentage * 0.9 - 0.5, percentage * 1.1 + 0.5);
    }

    @Test
    void whoever_has_it_keeps_it_when_the_percentage_grows() {
        FeatureFlag some = flag("llm.enabled", true, 20);
        FeatureFlag more = flag("llm.enabled", true, 30);
        assertThat(IntStream.range(0, PEOPLE).filter(user -> some.isOn(user)).allMatch(user -> more.isOn(user)))
                .isTrue();
    }

    @Test
    void different_flags_begin_with_different_people() {
        FeatureFlag one = flag("llm.enabled", true, 10);
        FeatureFlag other = flag("api.export.enabled", true, 10);
        long both = IntStream.range(0, PEOPLE)
                .filter(user -> one.isOn(user) && other.isOn(user))
                .count();
        assertThat(both * 100.0 / PEOPLE).isBetween(0.3, 3.0);
    }

    @Test
    void a_flag_that_is_off_is_on_for_the_listed_alone() {
        FeatureFlag flag = flag("llm.enabled", false, 100, 7);
        assertThat(flag.isOn(7)).isTrue();
        assertThat(flag.isOn(8)).isFalse();
    }

    @Test
    void a_newcomer_always_gets_the_same_answer() {
        FeatureFlag half = flag("api.registration.enabled", true, 50);
        long on = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "person-" + i + "@example.org")
                .filter(half::isOn)
                .count();
        assertThat(on * 100.0 / PEOPLE).isBetween(45.0, 55.0);
        assertThat(half.isOn("ada@example.org")).isEqualTo(half.isOn("ada@example.org"));
        assertThat(flag("api.registration.enabled", true, 100).isOn("ada@example.org"))
                .isTrue();
        assertThat(flag("api.registration.enabled", false, 100).isOn("ada@example.org"))
                .isFalse();
    }

    private static FeatureFlag flag(String name, boolean enabled, int percentage, Integer... listed) {
        return new FeatureFlag(name, enabled, percentage, new TreeSet<>(List.of(listed)), Instant.EPOCH);
    }
}
