package com.cvtailor.export;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The XHTML templates, compiled once. Every value is escaped: markup in a text is shown as text. Pebble calls public
 * methods only, hence the public methods on the package-private types that it draws.
 */
final class DocumentTemplates {

    private final PebbleEngine engine;

    DocumentTemplates() {
        ClasspathLoader loader = new ClasspathLoader(DocumentTemplates.class.getClassLoader());
        loader.setPrefix("com/cvtailor/export/templates");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .build();
    }

    String fill(PrintableCv document) {
        return fill(document, false);
    }

    /**
     * @param asideFirst whether a column beside the work comes before it
     */
    String fill(PrintableCv document, boolean asideFirst) {
        return fill("cv.peb", document, document.labels(), document.design(), asideFirst);
    }

    String fill(PrintableLetter document) {
        return fill("letter.peb", document, document.labels(), document.design(), false);
    }

    private String fill(String page, Object document, DocumentLabels labels, Design design, boolean asideFirst) {
        PebbleTemplate template = engine.getTemplate(page);
        StringWriter xhtml = new StringWriter();
        try {
            template.evaluate(
                    xhtml,
                    Map.of("document", document, "labels", labels, "t", design.tokens(), "asideFirst", asideFirst));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xhtml.toString();
    }
}
