package com.cvtailor.generation;

import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;

/** Every skill in a sentence must be named or implied by an artifact that it cites. */
final class SkillClaims implements ClaimCheck {
    private final SkillTaxonomy taxonomy;

    SkillClaims(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public List<Reason> unsupported(String sentence, CitedFacts facts) {
        return taxonomy.mentionsIn(sentence).stream()
                .filter(mention -> mention.skill().category() != SkillCategory.SOFT_SKILL)
                .filter(mention -> !facts.support(mention.skill()))
                .filter(mention -> !facts.nameAround(sentence, mention.start(), mention.end()))
                .map(mention -> new Reason(
                        mention.skill().category() == SkillCategory.DOMAIN ? "domain" : "skill",
                        mention.text(),
                        "No cited artifact names " + mention.skill().name()))
                .toList();
    }
}
