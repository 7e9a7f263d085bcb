package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;

/** Decides whether artifacts support a sentence. */
public final class ClaimChecker {
    private final SkillTaxonomy taxonomy;

    public ClaimChecker(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Verdict check(String sentence, List<ArtifactFacts> cited) {
        return new Verdict(true, List.of());
    }
}
