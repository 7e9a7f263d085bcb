package com.cvtailor.rest.account;

import jakarta.validation.constraints.NotBlank;

/** The body of {@code POST /auth/refresh}. */
public record RefreshRequest(@NotBlank String refreshToken) {}
