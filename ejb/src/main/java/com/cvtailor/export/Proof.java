package com.cvtailor.export;

import com.cvtailor.generation.CvContent.Evidence;
import java.util.List;

/**
 * A link to a proof as it is drawn.
 *
 * @param text what is behind the link, in the person's words or by its kind
 * @param address the short form of the address, for paper
 */
record Proof(String text, String address, String href) {

    static List<Proof> of(List<Evidence> links, Printing printing) {
        if (links == null || !printing.options().includeEvidence()) {
            return List.of();
        }
        return links.stream()
                .filter(EvidenceRules::isDrawn)
                .map(link -> of(link, printing))
                .toList();
    }

    static Proof of(Evidence link, Printing printing) {
        String description = printing.text(link.description());
        String text = description.isEmpty() ? printing.labels().word("link", link.type(), "other") : description;
        return new Proof(
                text, printing.text(WebAddress.inPrint(link.url())), link.url().strip());
    }
}
