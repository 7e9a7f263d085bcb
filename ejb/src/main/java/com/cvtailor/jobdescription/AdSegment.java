package com.cvtailor.jobdescription;

/**
 * A line of an advertisement, or a part of a long line in which bullets and headings have lost their line breaks.
 *
 * @param start UTF-16 offset of its first character in the advertisement
 * @param opensLine whether it stands at the beginning of a line of the advertisement
 */
record AdSegment(int start, String text, boolean opensLine) {
    boolean isBlank() {
        return text.isBlank();
    }
}
