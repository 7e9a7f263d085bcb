package com.cvtailor.account;

import com.cvtailor.platform.DomainException;

/** The e-mail is unknown, the password is wrong or the account is closed: an attacker must not learn which. */
public class InvalidCredentialsException extends DomainException {

    private static final long serialVersionUID = 1L;

    public InvalidCredentialsException() {
        super("INVALID_CREDENTIALS");
    }
}
