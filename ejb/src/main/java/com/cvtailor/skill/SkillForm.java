package com.cvtailor.skill;

import java.util.Locale;

/**
 * One spelling of a skill.
 *
 * @param text the spelling
 * @param mark what it asks of the text where it stands
 * @param words what the words around it tell
 */
record SkillForm(Skill skill, String text, SpellingMark mark, TellingWords words) {
    boolean fits(String found) {
        return mark == SpellingMark.NONE || text.equals(found);
    }

    /** Whether this is how somebody types the spelling who does without capitals: "python, go, excel". */
    boolean fitsWithoutCapitals(String found) {
        return mark != SpellingMark.NONE
                && !text.equals(found)
                && text.toLowerCase(Locale.ROOT).equals(found);
    }

    /** Whether both could be found in the same place. */
    boolean clashesWith(SkillForm other) {
        return fits(other.text) || other.fits(text);
    }
}
