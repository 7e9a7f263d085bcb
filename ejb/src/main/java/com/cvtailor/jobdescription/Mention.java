package com.cvtailor.jobdescription;

/**
 * A place in the advertisement that names a skill.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 */
public record Mention(int start, int end, String text) {}
