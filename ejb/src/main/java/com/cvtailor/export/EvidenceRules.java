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

    /** A QR code is what a stranger scans from paper: only links that have been found deserve one. */
    static boolean hasQrCode(Evidence link) {
        return isDrawn(link) && "valid".equals(link.validationStatus());
    }
}
