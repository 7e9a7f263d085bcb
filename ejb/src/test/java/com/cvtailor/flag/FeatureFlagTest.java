package com.cvtailor.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureFlagTest {

    private static final int PEOPLE = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 25, 50, 99, 100})
    void a_percentage_is_on_for_that_share_of_the_people(int percentage) {
        FeatureFlag flag = new FeatureFlag("llm.enabled", true, percentage, Set.of());
        long on = IntStream.range(0, PEOPLE).filter(flag::isOn).count();
        assertThat(on * 100.0 / PEOPLE).isBetween(percentage * 0.9 - 0.5, percentage * 1.1 + 0.5);
    }

    @Test
    void whoever_has_it_keeps_it_when_the_percentage_grows() {
        FeatureFlag some = new FeatureFlag("llm.enabled", true, 20, Set.of());
        FeatureFlag more = new FeatureFlag("llm.enabled", true, 30, Set.of());
        assertThat(IntStream.range(0, PEOPLE).filter(some::isOn).allMatch(more::isOn))
                .isTrue();
    }

    @Test
    void different_flags_begin_with_different_people() {
        FeatureFlag one = new FeatureFlag("llm.enabled", true, 10, Set.of());
        FeatureFlag other = new FeatureFlag("api.export.enabled", true, 10, Set.of());
        long both = IntStream.range(0, PEOPLE)
                .filter(user -> one.isOn(user) && other.isOn(user))
                .count();
        assertThat(both * 100.0 / PEOPLE).isBetween(0.3, 3.0);
    }

    @Test
    void a_flag_that_is_off_is_on_for_the_listed_alone() {
        FeatureFlag flag = new FeatureFlag("llm.enabled", false, 100, Set.of(7));
        assertThat(flag.isOn(7)).isTrue();
        assertThat(flag.isOn(8)).isFalse();
    }
}
