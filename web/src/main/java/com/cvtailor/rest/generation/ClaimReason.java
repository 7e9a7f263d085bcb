package com.cvtailor.rest.generation;

import com.cvtailor.claim.Reason;
import java.util.List;
import java.util.Locale;

/** A claim that no cited artifact supports, in the client's language. */
public record ClaimReason(String kind, String text, String message) {

    static List<ClaimReason> of(List<Reason> reasons, Locale locale) {
        return reasons.stream().map(reason -> of(reason, locale)).toList();
    }

    private static ClaimReason of(Reason reason, Locale locale) {
        return new ClaimReason(reason.kind(), reason.text(), reason.message().in(locale));
    }
}
