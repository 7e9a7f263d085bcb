package com.cvtailor.export;

/**
 * What a document shows of its evidence, and how.
 *
 * @param includeEvidence whether links to the proofs are drawn at all
 * @param qrCodes whether they are also drawn as QR codes; without effect when evidence is left out
 */
public record RenderOptions(boolean includeEvidence, boolean qrCodes, Layout layout) {

    public RenderOptions(boolean includeEvidence, boolean qrCodes) {
        this(includeEvidence, qrCodes, Layout.STANDARD);
    }

    RenderOptions withoutCodes() {
        return new RenderOptions(includeEvidence, false, layout);
    }
}
