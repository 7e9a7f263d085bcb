package com.cvtailor.language;

import com.cvtailor.skill.StopWords;
import com.cvtailor.skill.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text with Apache OpenNLP's model of character sequences. The same text always gets the same
 * answer, in about a millisecond whatever its length; the model is read on first use, once, and takes some 40 MB.
 */
public final class TextLanguage {
    /** The languages that documents can be written in. */
    public static final Set<String> SUPPORTED = Set.of("en", "de", "fr", "es");

    /** How many times as likely as the next the best must be. */
    private static final double CLEAR = 1.22;

    /** How many times as likely a language that is not among ours must be, to be taken for the text's own. */
    private static final double RARE = 2;

    private static final String MODEL = "/langdetect-183.bin";

    /**
     * The model's codes (ISO 639-3) for the languages in which work is advertised, with their ISO 639-1 codes. Dialects
     * and rare relatives, which the model takes short texts for, are left out.
     */
    private static final Map<String, String> CODES = WordList.of(
                    """
                    eng=en deu=de fra=fr spa=es ita=it nld=nl por=pt pol=pl swe=sv dan=da nob=no nno=no fin=fi ces=cs slk=sk
                    slv=sl hrv=hr srp=sr ron=ro hun=hu ell=el bul=bg rus=ru ukr=uk tur=tr ara=ar heb=he hin=hi jpn=ja kor=ko
                    cmn=zh vie=vi ind=id cat=ca eus=eu glg=gl ekk=et lvs=lv lit=lt isl=is
                    """)
            .stream()
            .map(pair -> pair.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private TextLanguage() {}

    /** ISO 639-1; empty when the text is too short or too strange to tell. */
    public static Optional<String> of(String text) {
        String sample = LanguageSample.of(text);
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        Language[] guesses = Model.DETECTOR.predictLanguages(sample);
        List<Language> ranked = Arrays.stream(guesses)
                .filter(guess -> CODES.containsKey(guess.getLang()))
                .sorted(Comparator.comparingDouble(Language::getConfidence)
                        .reversed()
                        .thenComparing(Language::getLang))
                .toList();
        double lead = ranked.get(0).getConfidence() / ranked.get(1).getConfidence();
        boolean rare = guesses[0].getConfidence() > RARE * ranked.get(0).getConfidence();
        Optional<String> best = lead < CLEAR || rare
                ? Optional.empty()
                : Optional.of(CODES.get(ranked.get(0).getLang())).filter(code -> Script.fits(code, sample));
        return best.or(() -> rare ? Optional.empty() : bySmallWords(sample));
    }

    /** Says more than sequences of characters when a text has one line only. */
    private static Optional<String> bySmallWords(String sample) {
        List<String> words = Arrays.asList(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        Map<String, Long> votes = StopWords.votes(words);
        String best = votes.keySet().stream()
                .reduce((first, second) -> votes.get(second) > votes.get(first) ? second : first)
                .orElseThrow();
        return votes.get(best) * 12 >= words.size() && votes.get(best) > 1 ? Optional.of(best) : Optional.empty();
    }

    private static final class Model {
        private static final LanguageDetectorME DETECTOR = new LanguageDetectorME(read());

        private static LanguageDetectorModel read() {
            try (InputStream in = TextLanguage.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
