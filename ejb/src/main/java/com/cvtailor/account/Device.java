package com.cvtailor.account;

/** Where a person signs in from: the client's address, and how its program calls itself (may be null). */
public record Device(String address, String userAgent) {}
