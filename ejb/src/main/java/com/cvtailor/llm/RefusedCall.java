package com.cvtailor.llm;

/** A provider's 4xx. What it says is kept for finding out which parameter it does not know, and is never shown. */
final class RefusedCall extends ProviderFault {
    private static final long serialVersionUID = 1L;

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final String body;

    RefusedCall(int status, String body) {
        super(Kind.REFUSED, "status " + status);
        this.status = status;
        this.body = body;
    }

    /** Whether the provider complains of this parameter. */
    boolean names(String parameter) {
        return (status == BAD_REQUEST || status == UNPROCESSABLE) && body.contains(parameter);
    }
}
