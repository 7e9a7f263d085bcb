package com.cvtailor.export;

import java.util.function.UnaryOperator;

/**
 * How one document is brought to paper.
 *
 * @param printable how the format shows a text; what it cannot show is replaced there
 */
record Printing(RenderOptions options, DocumentLabels labels, UnaryOperator<String> printable) {

    /** The text as it is drawn; never null. */
    String text(String raw) {
        return printable.apply(raw);
    }

    boolean showsCodes() {
        return options.includeEvidence() && options.qrCodes();
    }
}
