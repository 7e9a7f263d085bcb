package com.cvtailor.generation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a person's own sentence into the voice of a CV, which has no "I": "I designed the schema." becomes "Designed the
 * schema.". The rules stand in {@code voice.tsv}; a sentence that none of them fits stays as it is.
 */
final class CvVoice {
    private static final String AUX =
            "(?:was|am|is|have|had|has|could|can|cannot|would|did|do|will|must|should|may|might|never|only|myself|like|liked|love"
                    + "|loved|think|thought|believe|hope|wish|feel|felt|know|knew|say|don't|didn't|couldn't|wasn't)\\b";
    private static final String FRONT =
            "(?:(?:Since|From|In|On|At|As|After|Before|During|Until|For|With|Within|Under|Together with"
                    + "|Next to|Besides|Over|By|Between|Twice|Once|There|Every|Each) (?:[^,;:.()]{1,90}?|[^;:.()]{1,140}?(?=, I )))";
    private static final String PARTICIPLE = "(?:\\p{L}{0,20}ge\\p{L}{2,20}(?:t|en)|\\p{L}{2,20}iert"
            + "|(?:be|ent|ver|er|zer|über|unter)\\p{L}{2,20}(?:t|en))";
    private static final List<Rule> RULES = read();

    /** @param further whether it goes on where another rule has taken the first subject */
    private record Rule(String language, Pattern pattern, String replacement, boolean further) {}

    private CvVoice() {}

    /**
     * @param language ISO 639-1 code of the sentence
     */
    static String of(String sentence, String language) {
        String line = sentence;
        for (Rule rule : RULES) {
            if (rule.language().equals(language) && rule.further() != line.equals(sentence)) {
                Matcher matcher = rule.pattern().matcher(line);
                line = rule.further()
                        ? matcher.replaceAll(rule.replacement())
                        : matcher.lookingAt() ? matcher.replaceFirst(rule.replacement()) : line;
            }
        }
        return line.equals(sentence) ? sentence : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static List<Rule> read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(CvVoice.class.getResourceAsStream("voice.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(CvVoice::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String[] columns) {
        boolean further = columns[1].startsWith("+");
        String pattern = columns[1]
                .substring(further ? 1 : 0)
                .replace("AUX", AUX)
                .replace("FRONT", FRONT)
                .replace("PARTICIPLE", PARTICIPLE);
        return new Rule(
                columns[0],
                Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS),
                columns.length > 2 ? columns[2] : "",
                further);
    }
}
