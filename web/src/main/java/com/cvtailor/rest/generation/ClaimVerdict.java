package com.cvtailor.rest.generation;

import com.cvtailor.claim.Verdict;
import java.util.List;
import java.util.Locale;

/** Whether artifacts support a sentence. */
public record ClaimVerdict(boolean supported, List<ClaimReason> reasons) {

    static ClaimVerdict of(Verdict verdict, Locale locale) {
        return new ClaimVerdict(verdict.supported(), ClaimReason.of(verdict.reasons(), locale));
    }
}
