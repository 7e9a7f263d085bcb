package com.cvtailor.evaluation;

import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.claim.Strictness;
import com.cvtailor.evaluation.EvaluationSet.Claim;
import com.cvtailor.evaluation.EvaluationSet.Profile;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fabricated sentences that the claim checker catches, and honest ones that it takes for fabricated, by kind; and what stricter and
 * laxer tracing of words would bring.
 */
final class ClaimFigures {
    private final SkillTaxonomy taxonomy;

    ClaimFigures(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    void measure(EvaluationSet set, Figures figures) {
        Map<String, Profile> profiles =
                set.profiles().stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        Map<Boolean, List<Claim>> bySupport =
                set.claims().stream().collect(Collectors.partitioningBy(Claim::supported));
        ClaimChecker checker = new ClaimChecker(taxonomy);
        add(figures, "claims: fabrications caught", checker, bySupport.get(false), profiles);
        add(figures, "claims: false alarms", checker, bySupport.get(true), profiles);
        for (Strictness strictness : Strictness.values()) {
            ClaimChecker other = new ClaimChecker(taxonomy, strictness);
            String tracing = ", tracing " + strictness.name().toLowerCase(Locale.ROOT);
            bySupport.forEach((supported, claims) -> figures.addShare(
                    (supported ? "claims: false alarms" : "claims: fabrications caught") + tracing,
                    flagged(other, claims, profiles),
                    claims.size()));
        }
    }

    private static void add(
            Figures figures, String name, ClaimChecker checker, List<Claim> claims, Map<String, Profile> profiles) {
        figures.addShare(name, flagged(checker, claims, profiles), claims.size());
        Map<String, List<Claim>> kinds =
                claims.stream().collect(Collectors.groupingBy(Claim::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach(
                (kind, some) -> figures.addShare(name + ", " + kind, flagged(checker, some, profiles), some.size()));
    }

    private static long flagged(ClaimChecker checker, List<Claim> claims, Map<String, Profile> profiles) {
        return claims.stream()
                .filter(claim -> !checker.check(
                                claim.sentence(),
                                List.of(profiles.get(claim.profile()).facts(claim.artifact())))
                        .supported())
                .count();
    }
}
