package com.cvtailor.llm.fake;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One way of lying. */
interface LieKind {
    /** Empty where the fact or the advertisement does not give what this lie needs. */
    Optional<Draft> lie(Temptation temptation, Random dice);

    /** A lie that may yet turn out to be in the fact, and then is none. */
    record Draft(String kind, String text, List<String> falsehoods) {}
}
