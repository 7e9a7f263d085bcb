package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher passwords = new PasswordHasher();

    @Test
    void a_hash_names_its_parameters_and_fits_its_column() {
        assertThat(passwords.hash("correct horse battery staple"))
                .startsWith("$argon2id$v=19$m=7168,t=5,p=1$")
                .hasSizeLessThanOrEqualTo(128);
    }

    @Test
    void the_right_password_matches_and_a_wrong_one_does_not() {
        String hash = passwords.hash("pässwörd € 😀");
        assertThat(passwords.matches("pässwörd € 😀", hash)).isTrue();
        assertThat(passwords.matches("password € 😀", hash)).isFalse();
    }

    @Test
    void the_last_of_128_characters_counts() {
        String hash = passwords.hash("x".repeat(127) + "y");
        assertThat(passwords.matches("x".repeat(127) + "z", hash)).isFalse();
    }

    @Test
    void two_hashes_of_one_password_differ() {
        assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
    }
}
