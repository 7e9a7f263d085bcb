package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides whether artifacts support a text, sentence by sentence. An artifact's own sentence is always supported; of any
 * other each skill, number, date, name, rank, award, lead and consequence must be. Deterministic.
 */
public final class ClaimChecker {
    private final SkillTaxonomy taxonomy;
    private final List<ClaimCheck> checks;

    public ClaimChecker(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.checks = List.of(
                new SkillClaims(taxonomy),
                new NumberClaims(),
                new DateClaims(),
                new NameClaims(taxonomy),
                WordClaims.ranks(),
                WordClaims.awards(),
                WordClaims.leading(),
                new CausalClaims());
    }

    /**
     * Checks a text of one or more sentences.
     *
     * @param cited the artifacts that the text stands on; without any, every claim in it is unsupported
     */
    public Verdict check(String sentence, List<ArtifactFacts> cited) {
        CitedFacts facts = new CitedFacts(taxonomy, cited);
        List<Reason> reasons = new ArrayList<>();
        for (TextSpan part : Sentences.in(sentence)) {
            String one = part.of(sentence);
            if (!facts.holdSentence(one)) {
                checks.forEach(check -> reasons.addAll(check.unsupported(one, facts)));
            }
        }
        return new Verdict(reasons.isEmpty(), List.copyOf(reasons));
    }
}
