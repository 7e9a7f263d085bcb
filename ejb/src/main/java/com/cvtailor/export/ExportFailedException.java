package com.cvtailor.export;

import com.cvtailor.platform.DomainException;

/** The file could not be made. */
public class ExportFailedException extends DomainException {

    private static final long serialVersionUID = 1L;

    ExportFailedException() {
        super("EXPORT_FAILED");
    }
}
