package com.cvtailor.crypto;

import java.util.Locale;

/** What a key that all nodes share is for: to seal values of the database, or to sign tokens. */
public enum KeyPurpose {
    DATA,
    TOKEN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
