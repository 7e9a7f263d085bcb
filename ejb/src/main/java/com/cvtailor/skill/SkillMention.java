package com.cvtailor.skill;

/**
 * A place in a text that names a skill.
 *
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 * @param text the words as they stand there
 */
public record SkillMention(Skill skill, int start, int end, String text) {}
