package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Argon2HashTest {

    /** From the tests of the reference implementation (P-H-C/phc-winner-argon2, src/test.c). */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void it_agrees_with_the_reference_implementation() {
        byte[] salt = "somesalt".getBytes(StandardCharsets.UTF_8);
        assertThat(Argon2Hash.of("password", 65_536, 2, salt, 32).text()).isEqualTo(REFERENCE);
    }

    @Test
    void a_hash_that_another_program_made_is_understood() {
        assertThat(Argon2Hash.parse(REFERENCE).matches("password")).isTrue();
        assertThat(Argon2Hash.parse(REFERENCE).matches("Password")).isFalse();
    }

    @Test
    void its_text_reads_back() {
        assertThat(Argon2Hash.parse(REFERENCE).text()).isEqualTo(REFERENCE);
    }

    @Test
    void anything_else_is_no_hash() {
        assertThatIllegalArgumentException().isThrownBy(() -> Argon2Hash.parse("$argon2i$v=19$m=16,t=2,p=1$c29t$CTFh"));
    }
}
