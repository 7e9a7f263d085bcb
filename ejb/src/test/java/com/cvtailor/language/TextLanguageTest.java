package com.cvtailor.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We are looking for an engineer who likes to talk to the people that use our maps.",
                "en | Built a REST API in Go.",
                "de | Wir suchen einen Menschen, der gern mit den Leuten spricht, die unsere Karten benutzen.",
                "de | Entwicklung einer Plattform f\u00fcr Zahlungen",
                "fr | Nous cherchons une personne qui aime parler avec celles et ceux qui utilisent nos cartes.",
                "es | Buscamos a una persona a la que le guste hablar con quienes usan nuestros mapas.",
                "it | Cerchiamo una persona a cui piaccia parlare con chi usa le nostre mappe.",
                "nl | Wij zoeken iemand die graag praat met de mensen die onze kaarten gebruiken.",
                "pl | Szukamy osoby, kt\u00f3ra lubi rozmawia\u0107 z lud\u017ami korzystaj\u0105cymi z naszych map.",
                "ja | \u79c1\u305f\u3061\u306e\u5730\u56f3\u3092\u4f7f\u3046\u4eba\u3005\u3068\u8a71\u3059\u306e\u304c\u597d\u304d\u306a\u4eba\u3092\u63a2\u3057\u3066\u3044\u307e\u3059\u3002"
            })
    void the_language_of_a_sentence_is_told(String language, String text) {
        assertThat(TextLanguage.of(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "12345 (((",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "\uD83D\uDE80 \uD83D\uDE80 100 %",
                "xqzv kjwpt bfgh zzrqx wvkk plmth qqrst vbnx hjklp xcvbq",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore"
            })
    void what_is_no_language_that_we_know_is_not_guessed(String text) {
        assertThat(TextLanguage.of(text)).isEmpty();
    }

    @Test
    void a_long_text_is_judged_by_parts_of_all_of_it() {
        String german = "Wir suchen einen Menschen, der gern mit den Leuten spricht, die unsere Karten benutzen. ";
        assertThat(TextLanguage.of("Senior Backend Engineer\n" + german.repeat(500)))
                .contains("de");
    }
}
