package com.cvtailor.rephrasing;

import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.GenerationMetadata;
import com.cvtailor.generation.Warning;
import java.util.List;

/** A document with what models have made of its sentences, and the whole truth about how. */
public record Rephrased(DocumentContent content, GenerationMetadata metadata, List<Warning> warnings) {

    /** The document as it was, since no model could be asked for it. */
    public static Rephrased none(RephrasingOrder order, String reason) {
        int sentences = Part.of(order).stream().mapToInt(Part::size).sum();
        return new Rephrased(
                order.content(),
                GenerationMetadata.template(sentences, List.of(reason)),
                List.of(Warning.of("MODEL_NO_ANSWER", sentences, reason)));
    }
}
