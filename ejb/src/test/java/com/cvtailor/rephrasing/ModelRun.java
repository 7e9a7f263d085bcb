package com.cvtailor.rephrasing;

import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.generation.ClaimGate;
import com.cvtailor.llm.Completion;
import com.cvtailor.llm.Prompt;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Has documents rephrased as the product does, without its container and its memory. */
public final class ModelRun {

    private final SkillTaxonomy taxonomy;
    private final ClaimGate claims;
    private final Function<Prompt, Completion> model;

    public ModelRun(SkillTaxonomy taxonomy, Function<Prompt, Completion> model) {
        this.taxonomy = taxonomy;
        this.claims = new ClaimGate(new ClaimChecker(taxonomy));
        this.model = model;
    }

    /** For how many sentences a model would be asked. */
    public static long asked(RephrasingOrder order) {
        return Part.of(order).stream().mapToInt(Part::size).sum();
    }

    public Rephrased rephrased(RephrasingOrder order) {
        SentenceGate gate = new SentenceGate(claims, taxonomy, order.content().language(), order.facts());
        Rephrasing rephrasing = new Rephrasing(
                order,
                gate,
                (prompt, deadline) -> CompletableFuture.supplyAsync(() -> model.apply(prompt)),
                () -> true,
                1_000_000);
        List<Part> parts = Part.of(order);
        return new RephrasedDocument(order, parts, rephrasing.run(parts), rephrasing.use(), cv -> 1)
                .since(Instant.now());
    }
}
