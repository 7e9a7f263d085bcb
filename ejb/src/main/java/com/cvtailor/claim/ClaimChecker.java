package com.cvtailor.claim;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;

/**
 * Decides whether artifacts support a text, sentence by sentence. An artifact's own sentence is always supported. Of any other
 * sentence each skill, number, date, name, rank, award, lead, whole and consequence must be supported, and each other word that
 * says something must be traceable to the artifacts. Deterministic; time grows linearly with the text.
 */
public final class ClaimChecker {
    private final SkillTaxonomy taxonomy;
    private final Strictness strictness;

    public ClaimChecker(SkillTaxonomy taxonomy) {
        this(taxonomy, Strictness.NOUNS);
    }

    public ClaimChecker(SkillTaxonomy taxonomy, Strictness strictness) {
        this.taxonomy = taxonomy;
        this.strictness = strictness;
    }

    /**
     * Prepares artifacts for the sentences that stand on them.
     *
     * @param cited without any, every claim is unsupported
     */
    public CitedClaims on(List<ArtifactFacts> cited) {
        return new CitedClaims(taxonomy, strictness, cited);
    }

    /** Checks one text of one or more sentences; of many that cite the same artifacts {@link #on} is quicker. */
    public Verdict check(String sentence, List<ArtifactFacts> cited) {
        return on(cited).check(sentence);
    }
}
