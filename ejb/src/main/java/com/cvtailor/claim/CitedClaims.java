package com.cvtailor.claim;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Checks texts against one set of artifacts. Safe for threads. */
public final class CitedClaims {
    private final SkillTaxonomy taxonomy;
    private final CitedFacts facts;
    private final Acronyms acronyms;
    private final List<ClaimCheck> checks;

    CitedClaims(SkillTaxonomy taxonomy, Strictness strictness, List<ArtifactFacts> cited) {
        this.taxonomy = taxonomy;
        this.facts = new CitedFacts(taxonomy, cited);
        this.acronyms = new Acronyms(facts);
        this.checks = List.of(
                new TitleClaims(),
                new MarkClaims(),
                new WholeClaims(),
                new CausalClaims(),
                new SkillClaims(),
                new ObjectClaims(),
                new NumberClaims(),
                new DateClaims(),
                new WordClaims(strictness));
    }

    /** Checks a text of one or more sentences. */
    public Verdict check(String text) {
        List<Reason> reasons = new ArrayList<>();
        String own = facts.quotations().blank(text);
        String language = Words.languageOf(facts.quotations().withoutNames(own));
        for (TextSpan part : Sentences.in(own)) {
            String one = part.of(own);
            if (!facts.holdSentence(one)) {
                Statement statement = new Statement(one, language, taxonomy);
                facts.quotations().settle(statement);
                acronyms.settle(statement);
                checks.forEach(check -> reasons.addAll(check.unsupported(statement, facts)));
            }
        }
        return new Verdict(reasons.isEmpty(), List.copyOf(reasons));
    }
}
