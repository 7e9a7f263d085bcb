package com.cvtailor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLabelsTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Jan 2021 – present
            de | Jan. 2021 – heute
            fr | janv. 2021 – aujourd’hui
            es | ene 2021 – actualidad
            pt | Jan 2021 – present
            """)
    void work_that_goes_on_says_so_in_the_language_of_the_document(String language, String dates) {
        assertThat(DocumentLabels.in(language).dates(START, null, "employment")).isEqualTo(dates);
    }

    @Test
    void a_month_is_named_once() {
        assertThat(DocumentLabels.in("en").dates(START, LocalDate.of(2021, 1, 31), "project"))
                .isEqualTo("Jan 2021");
    }

    @Test
    void a_publication_does_not_last_until_today() {
        assertThat(DocumentLabels.in("en").dates(START, null, "publication")).isEqualTo("Jan 2021");
    }

    @Test
    void an_item_without_dates_has_none() {
        assertThat(DocumentLabels.in("en").dates(null, null, "custom")).isEmpty();
    }

    @Test
    void an_unknown_kind_of_link_is_a_link() {
        assertThat(DocumentLabels.in("de").word("link", "hologram", "other")).isEqualTo("Link");
        assertThat(DocumentLabels.in("fr").word("link", null, "other")).isEqualTo("Lien");
    }
}
