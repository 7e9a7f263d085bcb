package com.cvtailor.matching;

import java.util.Arrays;

/**
 * One field of an artifact as the lexical measure sees it.
 *
 * @param length how many words it has that say something
 * @param hits the numbers of the advertisement's words among them, as often as they occur
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared
record WordField(int length, int[] hits) {
    static WordField of(int length, int[] numbers, int count) {
        return new WordField(length, Arrays.copyOf(numbers, count));
    }
}
