package com.cvtailor.generation;

import java.util.List;

/** Looks for one kind of claim that the cited artifacts do not support. */
@FunctionalInterface
interface ClaimCheck {
    List<Reason> unsupported(String sentence, CitedFacts facts);
}
