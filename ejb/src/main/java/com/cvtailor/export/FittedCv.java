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

    /** How close the CV is set: as little as keeps it within its most pages, or else as close as can be. */
    Density density(CvContent cv, RenderOptions options) {
        Integer most = options.layout().mostPages();
        RenderOptions counted = options.withoutCodes();
        return most == null
                ? Density.NORMAL
                : Arrays.stream(Density.values())
                        .filter(density -> pages(cv, counted, density) <= most)
                        .findFirst()
                        .orElse(Density.TIGHT);
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
