package com.cvtailor.export;

/**
 * How a document is brought to paper.
 *
 * @param mostPages of A4 that a CV shall take, links included, QR codes not; null for as many as it needs. A longer one is set closer
 */
public record Layout(DocumentTemplate template, Paper paper, Integer mostPages) {

    static final Layout STANDARD = of(DocumentTemplate.CLASSIC);

    public static Layout of(DocumentTemplate template) {
        return new Layout(template, Paper.A4, null);
    }
}
