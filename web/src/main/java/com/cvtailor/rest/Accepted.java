package com.cvtailor.rest;

import java.net.URI;

/** The body of an answer 202: what has been stored and is now being worked on. */
public interface Accepted {

    /** Where it can be looked at, below {@code /api/v1}. */
    URI location();
}
