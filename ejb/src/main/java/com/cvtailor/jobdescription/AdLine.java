package com.cvtailor.jobdescription;

/**
 * A line of an advertisement and the section that it belongs to.
 *
 * @param start UTF-16 offset of its first character in the advertisement
 * @param bullet whether it is an item of a list
 */
record AdLine(int start, String text, boolean bullet, SectionKind section) {
    int end() {
        return start + text.length();
    }

    /** The text without the bullet sign or number that opens it. */
    String content() {
        return Bullet.of(text).content();
    }
}
