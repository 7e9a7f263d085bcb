package com.cvtailor.skill;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The taxonomy of this moment: ours, and what administrators have imported on top. Whoever needs it asks each time and keeps
 * the answer for one piece of work, no longer.
 */
@ApplicationScoped
public class CurrentTaxonomy {

    private volatile SkillTaxonomy taxonomy = SkillTaxonomy.bundled();

    public SkillTaxonomy get() {
        return taxonomy;
    }

    /** For the one who notices that more has been imported. */
    public void become(SkillTaxonomy newer) {
        taxonomy = newer;
    }
}
