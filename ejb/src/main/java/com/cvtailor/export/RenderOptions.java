package com.cvtailor.export;

/**
 * What of the evidence a document shows.
 *
 * @param includeEvidence whether links to the proofs are drawn at all
 * @param qrCodes whether they are also drawn as QR codes; without effect when evidence is left out
 */
public record RenderOptions(boolean includeEvidence, boolean qrCodes) {}
