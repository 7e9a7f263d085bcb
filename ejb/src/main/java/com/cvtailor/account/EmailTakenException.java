package com.cvtailor.account;

import com.cvtailor.platform.ConflictException;

/** Somebody has registered with this e-mail before. */
public class EmailTakenException extends ConflictException {

    private static final long serialVersionUID = 1L;

    public EmailTakenException() {
        super("email", "This e-mail is already registered");
    }
}
