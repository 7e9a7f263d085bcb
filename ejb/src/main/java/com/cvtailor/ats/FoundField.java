package com.cvtailor.ats;

/**
 * What became of a field in the file.
 *
 * @param wordsIntact whether its words are neither torn nor run together; true for what was not found
 * @param repeated whether the file says it more often than the document
 */
record FoundField(Field field, Place place, boolean wordsIntact, boolean repeated) {

    enum Place {
        WHERE_EXPECTED,
        ELSEWHERE,
        NOWHERE
    }

    boolean isFound() {
        return place != Place.NOWHERE;
    }
}
