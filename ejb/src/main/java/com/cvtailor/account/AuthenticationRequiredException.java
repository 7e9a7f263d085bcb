package com.cvtailor.account;

import com.cvtailor.platform.DomainException;

/** A protected resource was asked for without a token. */
public class AuthenticationRequiredException extends DomainException {

    private static final long serialVersionUID = 1L;

    public AuthenticationRequiredException() {
        super("AUTHENTICATION_REQUIRED");
    }
}
