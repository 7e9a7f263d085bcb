package com.cvtailor.export;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words and dates that a document adds to its content, in the document's language. */
public final class DocumentLabels {

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es");

    /** What happens on a day rather than over a time: without an end date it is not "until today". */
    private static final Set<String> MOMENTS = Set.of("publication", "certification", "award");

    private final Locale locale;
    private final ResourceBundle words;
    private final DateTimeFormatter month;

    private DocumentLabels(Locale locale) {
        this.locale = locale;
        // Without a fallback: an English document must not turn German because the server's locale is.
        this.words = ResourceBundle.getBundle(
                "com.cvtailor.export.labels",
                locale,
                DocumentLabels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.month = DateTimeFormatter.ofPattern("MMM yyyy", locale);
    }

    /** Labels for an ISO 639-1 code; English when the code is null or not one of ours. */
    public static DocumentLabels in(String language) {
        return new DocumentLabels(
                Locale.forLanguageTag(LANGUAGES.contains(String.valueOf(language)) ? language : "en"));
    }

    public String language() {
        return locale.getLanguage();
    }

    public String word(String key) {
        return words.getString(key);
    }

    /** The word for a value of an enumeration that may grow, or the fallback's word. */
    public String word(String group, String value, String fallback) {
        String key = group + "." + value;
        return word(words.containsKey(key) ? key : group + "." + fallback);
    }

    String phrase(String key, Object... values) {
        return new MessageFormat(word(key), locale).format(values);
    }

    /** What a link does, for those who do not see where it leads. */
    public String opens(String target) {
        return phrase("link.opens", target);
    }

    /** {@code Jan 2021 – present}; empty for undated items. */
    String dates(LocalDate start, LocalDate end, String sectionType) {
        if (start == null) {
            return end == null ? "" : month.format(end);
        }
        String from = month.format(start);
        if (end == null) {
            return MOMENTS.contains(String.valueOf(sectionType)) ? from : from + " – " + word("present");
        }
        String to = month.format(end);
        return from.equals(to) ? from : from + " – " + to;
    }
}
