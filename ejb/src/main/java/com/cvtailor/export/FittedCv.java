package com.cvtailor.export;

import com.cvtailor.generation.CvContent;
import java.util.Arrays;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;

/** A CV as a page of XHTML, set as close as the most pages that it may take ask for. */
final class FittedCv {

    private final DocumentTemplates templates;
    private final UnaryOperator<String> printable;
    private final ToIntBiFunction<String, Layout> counter;

    /**
     * @param printable how the format shows a text
     * @param counter how many pages the format makes of XHTML
     */
    FittedCv(DocumentTemplates templates, UnaryOperator<String> printable, ToIntBiFunction<String, Layout> counter) {
        this.templates = templates;
        this.printable = printable;
        this.counter = counter;
    }

    String page(CvContent cv, RenderOptions options) {
        return page(cv, options, density(cv, options));
    }

    int pages(CvContent cv, RenderOptions options, Density density) {
        return counter.applyAsInt(page(cv, options, density), options.layout());
    }

    /**
     * How close the CV is set: as little as keeps it within its most pages, or else as close as can be; and closer if that
     * spares a page with a single row of QR codes.
     */
    Density density(CvContent cv, RenderOptions options) {
        Integer most = options.layout().mostPages();
        RenderOptions counted = options.withoutCodes();
        Density least = most == null ? Density.NORMAL : within(most, cv, counted, Density.NORMAL, Density.TIGHT);
        int rows = PrintableCv.of(cv, options, least, printable).figureRows().size();
        return rows == 1 ? within(pages(cv, counted, least), cv, options, least, least) : least;
    }

    private Density within(int most, CvContent cv, RenderOptions options, Density least, Density otherwise) {
        return Arrays.stream(Density.values())
                .filter(density -> density.compareTo(least) >= 0 && pages(cv, options, density) <= most)
                .findFirst()
                .orElse(otherwise);
    }

    private String page(CvContent cv, RenderOptions options, Density density) {
        PrintableCv filled = PrintableCv.of(cv, options, density, printable);
        String page = templates.fill(filled);
        // Of work that goes on over the page, a machine reads the rest after the column beside it, as if it belonged
        // there.
        boolean torn = !filled.sideSections().isEmpty() && counter.applyAsInt(page, options.layout()) > 1;
        return torn ? templates.fill(filled, true) : page;
    }
}
