package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Draws documents as PDF: fonts embedded, links live. Thread-safe; costly to make, so keep one. */
public final class PdfRenderer {

    private static final RenderOptions EVERYTHING = new RenderOptions(true, true);

    private final DocumentTemplates templates = new DocumentTemplates();
    private final DocumentFonts fonts = new DocumentFonts();
    private final FontCoverage coverage =
            new FontCoverage(c -> fonts.familyFor(c, Scripts.fallbacks("")).isPresent());
    private final PdfPrinter printer = new PdfPrinter(fonts);

    public byte[] render(CvContent cv, RenderOptions options) {
        return printer.print(page(cv, options, density(cv, options)), options.layout());
    }

    public byte[] render(CoverLetterContent letter, RenderOptions options) {
        return printer.print(templates.fill(PrintableLetter.of(letter, options, coverage::drawable)), options.layout());
    }

    /** The fewest pages of A4 that the CV can take in this template, with its links and without QR codes. */
    public int pages(CvContent cv, DocumentTemplate template) {
        return pages(cv, new RenderOptions(true, false, Layout.of(template)), Density.TIGHT);
    }

    private Density density(CvContent cv, RenderOptions options) {
        Integer most = options.layout().mostPages();
        RenderOptions counted = options.withoutCodes();
        return most == null
                ? Density.NORMAL
                : Arrays.stream(Density.values())
                        .filter(density -> pages(cv, counted, density) <= most)
                        .findFirst()
                        .orElse(Density.TIGHT);
    }

    private int pages(CvContent cv, RenderOptions options, Density density) {
        return printer.pages(page(cv, options, density), options.layout());
    }

    private String page(CvContent cv, RenderOptions options, Density density) {
        PrintableCv printable = PrintableCv.of(cv, options, density, coverage::drawable);
        String page = templates.fill(printable);
        // Of work that goes on over the page, a machine reads the rest after the column beside it, as if it belonged
        // there.
        boolean torn = !printable.sideSections().isEmpty() && printer.pages(page, options.layout()) > 1;
        return torn ? templates.fill(printable, true) : page;
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
