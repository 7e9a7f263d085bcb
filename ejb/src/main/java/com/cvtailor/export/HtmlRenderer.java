package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;

/** Draws documents as one self-contained web page, from the templates that the PDF is made of. Thread-safe. */
public final class HtmlRenderer {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    private final DocumentTemplates templates = new DocumentTemplates();

    public String render(CvContent cv, RenderOptions options) {
        return DOCTYPE + templates.fill(PrintableCv.of(cv, options, PrintableText::of));
    }

    public String render(CoverLetterContent letter, RenderOptions options) {
        return DOCTYPE + templates.fill(PrintableLetter.of(letter, options, PrintableText::of));
    }
}
