package com.cvtailor.rephrasing;

/**
 * Why a model's sentence is not used.
 *
 * @param reason {@code missing|empty|markup|too_long|language|lost|unsupported}, the end of message keys
 * @param text the model's sentence; empty if there is none
 * @param detail the words that are at fault; possibly empty
 */
record Rejection(String reason, String text, String detail) {

    static final String MISSING = "missing";

    static Rejection missing() {
        return new Rejection(MISSING, "", "");
    }

    /** As a model is told it. */
    String forModel() {
        return switch (reason) {
            case MISSING -> "no sentence with this id was in the answer, or more than one";
            case "empty" -> "it was empty";
            case "markup" -> "it contained markup or a line break; write plain text";
            case "too_long" -> "it was longer than one and a half times the fact";
            case "language" -> "it was written in another language than the fact";
            case "lost" -> "it left out what the fact states: " + detail;
            default -> "the fact does not support this: " + detail;
        };
    }
}
