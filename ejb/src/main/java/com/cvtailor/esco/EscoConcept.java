package com.cvtailor.esco;

import com.cvtailor.skill.SkillCategory;
import java.util.List;

/**
 * A skill of the classification, in the language of one file.
 *
 * @param uri the same in all languages
 * @param knowledge whether it is something to know, e.g. a programming language, and not something to be able to do
 * @param spellings what else it is called
 */
record EscoConcept(String uri, String label, SkillCategory category, boolean knowledge, List<String> spellings) {}
