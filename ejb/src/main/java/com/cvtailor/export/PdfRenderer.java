package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Draws documents as PDF: A4, fonts embedded, links live. Thread-safe; costly to make, so keep one. */
public final class PdfRenderer {

    private static final RenderOptions BY_DEFAULT = new RenderOptions(true, false);
    private static final RenderOptions EVERYTHING = new RenderOptions(true, true);

    private final DocumentTemplates templates = new DocumentTemplates();
    private final DocumentFonts fonts = new DocumentFonts();
    private final FontCoverage coverage = fonts.coverage();
    private final PdfPrinter printer = new PdfPrinter(fonts);

    public byte[] render(CvContent cv, RenderOptions options) {
        return printer.print(templates.fill(PrintableCv.of(cv, options, coverage::drawable)));
    }

    public byte[] render(CoverLetterContent letter, RenderOptions options) {
        return printer.print(templates.fill(PrintableLetter.of(letter, options, coverage::drawable)));
    }

    /** The pages that the CV takes with its links and without QR codes, as it is exported by default. */
    public int pages(CvContent cv) {
        return printer.pages(templates.fill(PrintableCv.of(cv, BY_DEFAULT, coverage::drawable)));
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
