package com.cvtailor.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrowdTest {

    private final Crowd crowd = new Crowd(3, 2);

    @Test
    void one_client_may_not_be_all_of_it() {
        assertThat(crowd.admits("a")).isTrue();
        assertThat(crowd.admits("a")).isTrue();
        assertThat(crowd.admits("a")).isFalse();
        assertThat(crowd.admits("b")).isTrue();
    }

    @Test
    void all_together_may_not_be_more_than_there_is_room_for() {
        crowd.admits("a");
        crowd.admits("b");
        crowd.admits("c");
        assertThat(crowd.admits("d")).isFalse();
    }

    @Test
    void whoever_leaves_makes_room() {
        crowd.admits("a");
        crowd.admits("a");
        crowd.leaves("a");
        assertThat(crowd.admits("a")).isTrue();
        crowd.leaves("a");
        crowd.leaves("a");
        assertThat(crowd.admits("b")).isTrue();
        assertThat(crowd.admits("b")).isTrue();
        assertThat(crowd.admits("c")).isTrue();
    }
}
