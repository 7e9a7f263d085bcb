package com.cvtailor.rest.generation;

import com.cvtailor.generation.ContentClaim;
import java.util.List;
import java.util.Locale;

/** What the claim check says of one place in a document. */
public record DocumentClaim(String path, boolean supported, List<ClaimReason> reasons) {

    static DocumentClaim of(ContentClaim claim, Locale locale) {
        return new DocumentClaim(claim.path(), claim.supported(), ClaimReason.of(claim.reasons(), locale));
    }
}
