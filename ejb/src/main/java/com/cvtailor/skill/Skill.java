package com.cvtailor.skill;

import java.util.List;

/**
 * One entry of the taxonomy.
 *
 * @param name the canonical name
 * @param aliases other spellings that mean the same
 * @param implies canonical names of what somebody with this skill also has, e.g. Spring Boot implies Java
 */
public record Skill(String name, SkillCategory category, List<String> aliases, List<String> implies) {}
