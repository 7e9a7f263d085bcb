package com.cvtailor.rest.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/** The body of {@code POST /auth/login}. */
public record LoginRequest(@NotBlank String email, @NotEmpty String password) {}
