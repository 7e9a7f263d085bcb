package com.cvtailor.rest.account;

import com.cvtailor.account.Registration;
import com.cvtailor.rest.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The body of {@code POST /auth/register}. */
@AcceptablePassword
public record RegisterRequest(
        @NotBlank @Size(max = 254) @EmailAddress String email,
        @NotNull String password,
        @NotBlank @Size(max = 150) @PlainText String firstName,
        @NotBlank @Size(max = 150) @PlainText String lastName) {

    public RegisterRequest {
        email = stripped(email);
        firstName = stripped(firstName);
        lastName = stripped(lastName);
    }

    Registration toRegistration() {
        return new Registration(email, password, firstName, lastName);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
