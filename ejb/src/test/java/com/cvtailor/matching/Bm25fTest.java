package com.cvtailor.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class Bm25fTest {
    private static final double[] WEIGHTS = {2, 1};

    /** The first word in the title of one, both words in the body of the other. */
    private final WordField[] titled = {field(1, 0), field(4)};

    private final WordField[] described = {field(1), field(4, 0, 1)};

    @Test
    void a_word_adds_what_the_formula_says() {
        double[] addends = new Bm25f(WEIGHTS, List.of(titled, described), 2).addends(titled);
        // Both hold it: idf = ln(1 + 0.5 / 2.5); fields of average length: tf = 2
        assertThat(addends[0]).isCloseTo(Math.log(1.2) * 2 * 2.2 / (2 + 1.2), within(1e-12));
        assertThat(addends[1]).isZero();
    }

    @Test
    void a_word_that_fewer_documents_hold_adds_more() {
        double[] addends = new Bm25f(WEIGHTS, List.of(titled, described), 2).addends(described);
        assertThat(addends[1]).isGreaterThan(addends[0]);
    }

    @Test
    void the_title_counts_more_than_the_body() {
        Bm25f measure = new Bm25f(WEIGHTS, List.of(titled, described), 2);
        assertThat(measure.addends(titled)[0]).isGreaterThan(measure.addends(described)[0]);
    }

    @Test
    void no_documents_and_empty_ones_are_no_error() {
        assertThat(new Bm25f(WEIGHTS, List.of(), 0).addends(new WordField[] {field(0), field(0)}))
                .isEmpty();
    }

    private static WordField field(int length, int... hits) {
        return new WordField(length, hits);
    }
}
