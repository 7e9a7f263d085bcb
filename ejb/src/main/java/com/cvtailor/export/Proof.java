package com.cvtailor.export;

import com.cvtailor.generation.CvContent.Evidence;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A link to a proof as it is drawn.
 *
 * @param text what is behind the link, in the person's words or by its kind
 * @param address the short form of the address, for paper
 */
record Proof(String text, String address, String href) {

    static List<Proof> of(
            List<Evidence> links, RenderOptions options, DocumentLabels labels, UnaryOperator<String> printable) {
        if (links == null || !options.includeEvidence()) {
            return List.of();
        }
        return links.stream()
                .filter(EvidenceRules::isDrawn)
                .map(link -> of(link, labels, printable))
                .toList();
    }

    static Proof of(Evidence link, DocumentLabels labels, UnaryOperator<String> printable) {
        String description = printable.apply(link.description());
        String text = description.isEmpty() ? labels.word("link", link.type(), "other") : description;
        return new Proof(
                text, printable.apply(WebAddress.inPrint(link.url())), link.url().strip());
    }
}
