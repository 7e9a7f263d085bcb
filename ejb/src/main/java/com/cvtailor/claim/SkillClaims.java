package com.cvtailor.claim;

import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Every skill in a sentence must be named or implied by an artifact that it cites. What is no technology is often said in other
 * words ("code review" of "reviewed the code"): there the artifact's own words are enough.
 */
final class SkillClaims implements ClaimCheck {
    private static final Set<SkillCategory> NAMED_EXACTLY = Set.of(
            SkillCategory.TECHNOLOGY, SkillCategory.FRAMEWORK, SkillCategory.CERTIFICATION, SkillCategory.LANGUAGE);

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (SkillMention mention : statement.mentions()) {
            if (facts.support(mention.skill())
                    || facts.tellOf(mention.text())
                    || facts.nameAround(statement.text(), mention.start(), mention.end())) {
                statement.settle(mention.start(), mention.end());
            } else if (isTracedNationality(mention, statement, facts)) {
                statement.settle(mention.start(), mention.end());
            } else if (NAMED_EXACTLY.contains(mention.skill().category()) && !isAsideOf(statement, mention)) {
                reasons.add(reason(mention));
                statement.settle(mention.start(), mention.end());
            }
        }
        return reasons;
    }

    /** "Three Polish regions" of "three regions of Poland" claims no language. */
    private static boolean isTracedNationality(SkillMention mention, Statement statement, CitedFacts facts) {
        return mention.skill().category() == SkillCategory.LANGUAGE
                && facts.tracing().knowsAnyMeaning(statement.meaningsAt(mention.start()));
    }

    /** "..., while a colleague handled Kubernetes" claims no Kubernetes. */
    private static boolean isAsideOf(Statement statement, SkillMention mention) {
        return statement.segments().stream()
                .filter(segment -> !segment.isOwn())
                .flatMap(segment -> segment.words().stream())
                .anyMatch(word -> word.start() == mention.start());
    }

    private static Reason reason(SkillMention mention) {
        return Reason.of("skill", mention.text());
    }
}
