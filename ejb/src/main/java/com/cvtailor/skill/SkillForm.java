package com.cvtailor.skill;

/**
 * One spelling of a skill.
 *
 * @param exact the only spelling that counts, or null when case does not matter
 * @param ambiguous whether the words around it must speak of technology ("Go", "Excel", "React")
 */
record SkillForm(Skill skill, String exact, boolean ambiguous) {
    boolean fits(String text) {
        return exact == null || exact.equals(text);
    }
}
