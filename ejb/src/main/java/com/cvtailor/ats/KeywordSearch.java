package com.cvtailor.ats;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Looks for terms as a recruiter's search does: letter by letter as whole words, whatever the spaces between them. "Java" is
 * not found in "JavaScript", nor "C" in "C++"; terms of one or two letters must have their case, and "R" is not found in "R&D".
 */
final class KeywordSearch {

    private static final Pattern WORD_AT_LINE_END = Pattern.compile("(?<=\\p{L})[-\u00ad]\\R(?=\\p{Ll})");
    private static final int SHORT = 2;

    private final String text;

    KeywordSearch(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    boolean finds(String term) {
        String wanted = Normalizer.normalize(term.strip(), Normalizer.Form.NFKC);
        if (wanted.isEmpty()) {
            return false;
        }
        boolean isShort = wanted.length() <= SHORT;
        String neighbours = isShort ? "[\\p{L}\\p{N}&-]" : "[\\p{L}\\p{N}]";
        StringBuilder words = new StringBuilder("(?<!" + neighbours + ")");
        String separator = "";
        for (String word : wanted.split("\\s+")) {
            words.append(separator).append(Pattern.quote(word));
            separator = "\\s+";
        }
        words.append("(?!" + neighbours + "|[+#])");
        Pattern pattern =
                Pattern.compile(words.toString(), isShort ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return pattern.matcher(text).find()
                || pattern.matcher(WORD_AT_LINE_END.matcher(text).replaceAll(""))
                        .find();
    }
}
