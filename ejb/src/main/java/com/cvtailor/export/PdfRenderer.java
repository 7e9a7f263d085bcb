package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Draws documents as PDF: fonts embedded, links live. Thread-safe; costly to make, so keep one. */
public final class PdfRenderer {

    private static final RenderOptions EVERYTHING = new RenderOptions(true, true);

    private final DocumentTemplates templates = new DocumentTemplates();
    private final FontCoverage coverage;
    private final PdfPrinter printer;
    private final FittedCv fitted;

    public PdfRenderer() {
        this(new DocumentFonts());
    }

    PdfRenderer(DocumentFonts fonts) {
        this.coverage = FontCoverage.of(fonts);
        this.printer = new PdfPrinter(fonts);
        this.fitted = new FittedCv(templates, coverage::drawable, printer::pages);
    }

    public byte[] render(CvContent cv, RenderOptions options) {
        return printer.print(fitted.page(cv, options), options.layout());
    }

    public byte[] render(CoverLetterContent letter, RenderOptions options) {
        return printer.print(templates.fill(PrintableLetter.of(letter, options, coverage::drawable)), options.layout());
    }

    /** The fewest pages of A4 that the CV can take in this template, with its links and without QR codes. */
    public int pages(CvContent cv, DocumentTemplate template) {
        return fitted.pages(cv, new RenderOptions(true, false, Layout.of(template)), Density.TIGHT);
    }

    Density density(CvContent cv, RenderOptions options) {
        return fitted.density(cv, options);
    }

    /** The code points that the PDF of this CV shows as a box because no embedded font has them. */
    public Set<Integer> undrawable(CvContent cv) {
        Uncovered uncovered = new Uncovered();
        PrintableCv.of(cv, EVERYTHING, uncovered);
        return uncovered.codePoints;
    }

    /** The code points that the PDF of this letter shows as a box because no embedded font has them. */
    public Set<Integer> undrawable(CoverLetterContent letter) {
        Uncovered uncovered = new Uncovered();
        PrintableLetter.of(letter, EVERYTHING, uncovered);
        return uncovered.codePoints;
    }

    /** Notes what is missing while a document is laid out as it would be for drawing. */
    private final class Uncovered implements UnaryOperator<String> {
        private final Set<Integer> codePoints = new LinkedHashSet<>();

        @Override
        public String apply(String text) {
            codePoints.addAll(coverage.uncovered(text));
            return PrintableText.of(text);
        }
    }
}
