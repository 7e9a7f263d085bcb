package com.cvtailor.export;

import com.cvtailor.generation.CvContent.Evidence;
import java.util.Set;

/** Which links to proofs may be drawn, and how. */
final class EvidenceRules {

    private static final Set<String> DEAD = Set.of("invalid", "blocked");

    private EvidenceRules() {}

    /** A dead or forbidden link never reaches a reader. */
    static boolean isDrawn(Evidence link) {
        return WebAddress.isWeb(link.url()) && !DEAD.contains(String.valueOf(link.validationStatus()));
    }

    /**
     * A QR code is what a stranger scans from paper, so in the end only links found {@code valid} deserve one. As long as
     * nothing checks links they all stay {@code pending}; until then every drawn link has its code.
     */
    static boolean hasQrCode(Evidence link) {
        return isDrawn(link);
    }
}
