package com.cvtailor.export;

import com.cvtailor.platform.DomainException;

/** The file is past its retention. */
public class ExportGoneException extends DomainException {

    private static final long serialVersionUID = 1L;

    ExportGoneException() {
        super("GONE");
    }
}
