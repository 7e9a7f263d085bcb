package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;

/**
 * Draws documents as PDF that machines and screen readers can follow: tagged as PDF/UA-1 and PDF/A-3a ask for (ISO 14289-1,
 * ISO 19005-3), with the JSON Resume of a CV attached. Thread-safe; costly to make, so keep one.
 */
public final class AccessiblePdfRenderer {

    private final DocumentTemplates templates = new DocumentTemplates();
    private final FontCoverage coverage = new DocumentFonts().coverage();
    private final TaggedPdfPrinter printer = new TaggedPdfPrinter();

    public byte[] render(CvContent cv, RenderOptions options) {
        String xhtml = templates.fill(PrintableCv.of(cv, options, coverage::drawable));
        return printer.print(xhtml, AttachedResume.of(cv, options)::attachTo);
    }

    public byte[] render(CoverLetterContent letter, RenderOptions options) {
        String xhtml = templates.fill(PrintableLetter.of(letter, options, coverage::drawable));
        return printer.print(xhtml, document -> {});
    }
}
