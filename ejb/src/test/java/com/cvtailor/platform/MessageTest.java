package com.cvtailor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final ResourceBundle.Control OWN_WORDS_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void a_message_is_worded_in_the_language_asked_for() {
        Message message = Message.of("query.integer_between", 1, 100);
        assertThat(message.in(Locale.ENGLISH)).isEqualTo("must be an integer from 1 to 100");
        assertThat(message.in(Locale.GERMAN)).isEqualTo("muss eine ganze Zahl von 1 bis 100 sein");
        assertThat(message.in(Locale.forLanguageTag("es-AR"))).isEqualTo("debe ser un número entero de 1 a 100");
    }

    @Test
    void a_language_that_is_none_of_ours_gets_english() {
        assertThat(Message.of("error.NOT_FOUND").in(Locale.JAPANESE))
                .isEqualTo(Message.of("error.NOT_FOUND").in(Locale.ENGLISH));
    }

    @Test
    void ids_are_written_without_thousands_separators() {
        assertThat(Message.of("artifact.unknown", 2_000_000_000).in(Locale.ENGLISH))
                .endsWith(" 2000000000");
    }

    @Test
    void what_nobody_has_worded_stands_for_itself() {
        assertThat(Message.of("size must be between {0} and 'x'").in(Locale.FRENCH))
                .isEqualTo("size must be between {0} and 'x'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void every_message_has_words_in_every_language(String language) {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle other = bundle(Locale.forLanguageTag(language));
        assertThat(other.getLocale().getLanguage()).isEqualTo(language);
        assertThat(new TreeSet<>(english.keySet()))
                .allSatisfy(key -> assertThat(other.getString(key)).as(key).isNotEqualTo(english.getString(key)));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("com.cvtailor.platform.messages", locale, OWN_WORDS_ONLY);
    }
}
