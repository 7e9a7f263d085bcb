package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.Message;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UndrawableCharactersTest {

    @Test
    void letters_that_run_from_right_to_left_have_a_warning_of_their_own() {
        assertThat(UndrawableCharacters.warnings(Set.of(0x1F680)))
                .isEqualTo(
                        List.of(new Warning("CHARACTERS_NOT_DRAWN", Message.of("warning.CHARACTERS_NOT_DRAWN", "🚀"))));
        assertThat(UndrawableCharacters.warnings(Set.of((int) 'ש', 0x1F680)))
                .extracting(Warning::code)
                .containsExactly("RIGHT_TO_LEFT_NOT_DRAWN", "CHARACTERS_NOT_DRAWN");
        assertThat(UndrawableCharacters.warnings(Set.of())).isEmpty();
    }
}
