package com.cvtailor.ats;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a machine finds in a PDF, and so all that it can know of it.
 *
 * @param pages the text of each page in the order of the file
 * @param links the addresses that can be followed
 * @param fonts each font's name, and whether it is embedded and tells which characters its glyphs stand for
 * @param bytes the file's size
 * @param title null when not set, like author and language
 */
public record PdfReading(
        List<String> pages,
        List<String> links,
        List<Font> fonts,
        int bytes,
        String title,
        String author,
        String language) {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    public record Font(String name, boolean readable) {}

    public String text() {
        return String.join("\n", pages);
    }

    /** Runs of characters between spaces with at least one letter or digit. */
    public int words() {
        return (int) WORD.matcher(text()).results().count();
    }
}
