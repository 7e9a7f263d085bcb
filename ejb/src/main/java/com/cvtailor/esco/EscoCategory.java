package com.cvtailor.esco;

import com.cvtailor.skill.SkillCategory;

/**
 * Sorts ESCO's concepts into our categories. What belongs to its language skills is a language; knowledge of its digital
 * collection (or DigComp) is a technology and other knowledge a domain; a transversal skill or competence is a soft skill,
 * any other a method.
 */
final class EscoCategory {

    private static final String LANGUAGES = "/skill-language-groups";
    private static final String DIGITAL = "/6c930acd-c104-4ece-acf7-f44fd7333036";
    private static final String DIGITAL_COMPETENCE = "/digcomp";

    private EscoCategory() {}

    static SkillCategory of(EscoRow row) {
        String schemes = row.column("inscheme");
        if (schemes.contains(LANGUAGES)) {
            return SkillCategory.LANGUAGE;
        }
        if (isKnowledge(row)) {
            boolean digital = schemes.contains(DIGITAL) || schemes.contains(DIGITAL_COMPETENCE);
            return digital ? SkillCategory.TECHNOLOGY : SkillCategory.DOMAIN;
        }
        return row.column("reuselevel").strip().equals("transversal") ? SkillCategory.SOFT_SKILL : SkillCategory.METHOD;
    }

    static boolean isKnowledge(EscoRow row) {
        return row.column("skilltype").strip().equals("knowledge");
    }
}
