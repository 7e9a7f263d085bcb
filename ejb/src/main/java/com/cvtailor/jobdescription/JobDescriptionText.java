package com.cvtailor.jobdescription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** When two pasted advertisements count as the same. */
public final class JobDescriptionText {

    private JobDescriptionText() {}

    /** SHA-256 over the text in NFC, runs of white space folded to one space, trimmed; 64 lower-case hex digits. */
    public static String hash(String text) {
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .trim();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normalized.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
