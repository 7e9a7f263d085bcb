package com.cvtailor.generation;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;

/** Composes a cover letter. */
public final class CoverLetterComposer {
    private final SkillTaxonomy taxonomy;

    public CoverLetterComposer(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Composition<CoverLetterContent> compose(LetterOrder order) {
        return new Composition<>(null, List.of());
    }
}
