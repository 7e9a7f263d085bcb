package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;

/**
 * Draws documents as PDF that machines and screen readers can follow: tagged as PDF/UA-1 and PDF/A-3a ask for (ISO 14289-1,
 * ISO 19005-3), with the JSON Resume of a CV attached. Thread-safe; costly to make, so keep one.
 */
public final class AccessiblePdfRenderer {

    private final DocumentTemplates templates = new DocumentTemplates();
    private final FontCoverage coverage;
    private final TaggedPdfPrinter printer;
    private final FittedCv fitted;

    public AccessiblePdfRenderer() {
        this(new DocumentFonts());
    }

    AccessiblePdfRenderer(DocumentFonts fonts) {
        this.coverage = FontCoverage.of(fonts);
        this.printer = new TaggedPdfPrinter(fonts);
        this.fitted = new FittedCv(templates, coverage::drawable, printer::pages);
    }

    public byte[] render(CvContent cv, RenderOptions options) {
        return printer.print(fitted.page(cv, options), options.layout(), AttachedResume.of(cv, options)::attachTo);
    }

    public byte[] render(CoverLetterContent letter, RenderOptions options) {
        String xhtml = templates.fill(PrintableLetter.of(letter, options, coverage::drawable));
        return printer.print(xhtml, options.layout(), document -> {});
    }
}
