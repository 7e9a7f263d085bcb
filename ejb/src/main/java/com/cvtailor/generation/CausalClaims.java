package com.cvtailor.generation;

import com.cvtailor.skill.Tokenizer;
import java.util.List;

/** "Which secured", "resulting in": a consequence is only claimed where an artifact speaks of one. */
final class CausalClaims implements ClaimCheck {
    private static final List<String> LINKS = List.of(
            "which secured",
            "resulting in",
            "resulted in",
            "leading to",
            "led to",
            "as a result",
            "thanks to which",
            "which led",
            "which brought",
            "which won",
            "wodurch",
            "infolgedessen",
            "ce qui a permis",
            "lo que permitió");

    @Override
    public List<Reason> unsupported(String sentence, CitedFacts facts) {
        String keys = Tokenizer.keys(sentence);
        return LINKS.stream()
                .filter(link -> keys.contains(Tokenizer.keys(link)) && !facts.hold(link))
                .map(link -> new Reason("causality", link, "No cited artifact states this consequence"))
                .toList();
    }
}
