package com.cvtailor.skill;

import java.util.List;

/**
 * What an import has brought for one skill.
 *
 * @param name of a skill of ours, which then keeps its category, or of one that only the import knows
 * @param spellings all that mean the skill, its name among them when the import brought it
 */
public record ImportedSkill(String name, SkillCategory category, List<String> spellings) {}
