package com.cvtailor.export;

import java.text.Normalizer;

/** Makes texts fit for XML and for a page without changing what they say. */
final class PrintableText {

    private PrintableText() {}

    /**
     * The text composed (NFC) and without what no document can hold: control characters, invisible format characters,
     * broken surrogates. Line breaks stay, tabs become spaces. Null becomes the empty text.
     */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(PrintableText::isPrintable)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isPrintable(int codePoint) {
        if (codePoint == '\n') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> !isVariationSelector(codePoint) && (codePoint & 0xFFFE) != 0xFFFE;
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}
