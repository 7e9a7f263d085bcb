package com.cvtailor.rest.account;

import jakarta.validation.constraints.NotEmpty;

/** The body of {@code DELETE /users/me}. */
public record EraseRequest(@NotEmpty String password) {}
