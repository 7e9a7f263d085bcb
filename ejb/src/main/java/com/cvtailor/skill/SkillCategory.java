package com.cvtailor.skill;

import java.util.Locale;

/** The contract's skill categories. */
public enum SkillCategory {
    TECHNOLOGY,
    FRAMEWORK,
    DOMAIN,
    METHOD,
    LANGUAGE,
    CERTIFICATION,
    SOFT_SKILL;

    /** As the API and the documents spell it, e.g. {@code soft_skill}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
