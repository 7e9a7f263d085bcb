package com.cvtailor.skill;

/**
 * A stretch of a text.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 */
public record TextSpan(int start, int end) {
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
