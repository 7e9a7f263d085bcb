package com.cvtailor.jobdescription;

/**
 * A known phrase that stands in a list of tokens.
 *
 * @param group the line of the list that it is from, e.g. {@code heading.must}
 * @param first index of its first token
 * @param last index of its last token
 */
record PhraseMatch(String group, int first, int last) {
    int length() {
        return last - first + 1;
    }
}
