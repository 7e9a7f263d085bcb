package com.cvtailor.server.demo;

/** The demo cannot go on, for a reason that fits into one line. */
public class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailure(String message) {
        super(message);
    }

    DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
