package com.cvtailor.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserAccountTest {

    @Test
    void emails_are_told_apart_without_case_and_outer_space_in_any_locale() {
        assertThat(UserAccount.key(" INFO@Example.COM ")).isEqualTo("info@example.com");
    }

    @Test
    void an_administrator_is_a_user_too() {
        UserAccount account = new UserAccount(new Registration("a@example.com", "", "Ada", "Lovelace"), "hash");
        assertThat(account.groups()).containsExactly("user");
        account.makeAdministrator();
        assertThat(account.groups()).containsExactly("admin", "user");
    }
}
