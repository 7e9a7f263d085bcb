package com.cvtailor.generation;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;

/** Composes a CV. */
public final class CvComposer {
    private final SkillTaxonomy taxonomy;

    public CvComposer(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Composition<CvContent> compose(CvOrder order) {
        return new Composition<>(null, List.of());
    }
}
