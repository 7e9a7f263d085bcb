package com.cvtailor.esco;

/**
 * An imported spelling and whose it is.
 *
 * @param keys by which it is compared
 * @param skill the name of the skill
 * @param preferred whether a concept has it for its label, in any language
 */
record Spelling(String keys, String text, String skill, boolean preferred) {}
