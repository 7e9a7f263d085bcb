package com.cvtailor.claim;

import java.util.List;

/** Looks for one kind of claim that the cited artifacts do not support. */
@FunctionalInterface
interface ClaimCheck {
    List<Reason> unsupported(Statement statement, CitedFacts facts);
}
