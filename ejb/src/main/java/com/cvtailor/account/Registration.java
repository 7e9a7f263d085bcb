package com.cvtailor.account;

/** What a person says when they join: validated, and not yet anybody's. */
public record Registration(String email, String password, String firstName, String lastName) {}
