package com.cvtailor.skill;

import java.util.List;

/**
 * One entry of the taxonomy.
 *
 * @param name the canonical name
 * @param aliases other spellings that mean the same
 * @param implies canonical names of what somebody with this skill also has, e.g. Spring Boot implies Java
 */
public record Skill(String name, SkillCategory category, List<String> aliases, List<String> implies) {

    /** By the name, which no other skill has: skills are looked up so often that hashing the lists would be felt. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Skill skill && name.equals(skill.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
