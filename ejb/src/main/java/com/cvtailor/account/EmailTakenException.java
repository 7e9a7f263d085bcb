package com.cvtailor.account;

import com.cvtailor.platform.ConflictException;
import com.cvtailor.platform.Message;

/** Somebody has registered with this e-mail before. */
public class EmailTakenException extends ConflictException {

    private static final long serialVersionUID = 1L;

    public EmailTakenException() {
        super("email", Message.of("account.email_taken"));
    }
}
