package com.cvtailor.account;

import com.cvtailor.platform.DomainException;

/** The token is expired, tampered with, revoked, or meant for something else. */
public class TokenInvalidException extends DomainException {

    private static final long serialVersionUID = 1L;

    public TokenInvalidException() {
        super("TOKEN_INVALID");
    }
}
