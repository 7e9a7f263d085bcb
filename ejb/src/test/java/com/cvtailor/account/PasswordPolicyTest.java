package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final String EMAIL = "ada.lovelace@example.com";

    @ParameterizedTest
    @ValueSource(strings = {"8 chars!", "correct horse battery staple", "пароль не из словаря", "😀😁😂😃😄😅😆😇"})
    void a_password_of_eight_characters_or_more_is_accepted(String password) {
        assertThat(PasswordPolicy.faults(password, EMAIL)).isEmpty();
    }

    @Test
    void seven_characters_are_too_few_even_when_they_take_many_bytes() {
        assertThat(PasswordPolicy.faults("😀😁😂😃😄😅😆", EMAIL)).containsExactly(Message.of("password.too_short"));
    }

    @Test
    void the_longest_password_has_128_characters() {
        assertThat(PasswordPolicy.faults("ab".repeat(64), EMAIL)).isEmpty();
        assertThat(PasswordPolicy.faults("ab".repeat(64) + "c", EMAIL))
                .containsExactly(Message.of("password.too_long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "12345678", "iloveyou", "Password1", "trustno1", "qwertyuiop"})
    void a_password_that_everybody_uses_is_refused_in_any_case(String password) {
        assertThat(PasswordPolicy.faults(password, EMAIL)).containsExactly(Message.of("password.common"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.lovelace", "Ada.Lovelace"})
    void the_name_in_the_email_is_refused_in_any_case(String password) {
        assertThat(PasswordPolicy.faults(password, EMAIL)).containsExactly(Message.of("password.in_email"));
    }

    @Test
    void every_broken_rule_is_named() {
        assertThat(PasswordPolicy.faults("dragon", "dragon@example.com"))
                .containsExactly(
                        Message.of("password.too_short"),
                        Message.of("password.common"),
                        Message.of("password.in_email"));
    }

    @Test
    void a_missing_or_malformed_email_is_no_obstacle() {
        assertThat(PasswordPolicy.faults("correct horse", null)).isEmpty();
        assertThat(PasswordPolicy.faults("correct horse", "correct horse")).isEmpty();
    }
}
