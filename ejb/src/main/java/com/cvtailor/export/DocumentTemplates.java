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

    private final PebbleTemplate cv;
    private final PebbleTemplate letter;

    DocumentTemplates() {
        ClasspathLoader loader = new ClasspathLoader(DocumentTemplates.class.getClassLoader());
        loader.setPrefix("com/cvtailor/export/templates");
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .build();
        this.cv = engine.getTemplate("cv.peb");
        this.letter = engine.getTemplate("letter.peb");
    }

    String fill(PrintableCv document) {
        return fill(cv, document, document.labels());
    }

    String fill(PrintableLetter document) {
        return fill(letter, document, document.labels());
    }

    private static String fill(PebbleTemplate template, Object document, DocumentLabels labels) {
        StringWriter xhtml = new StringWriter();
        try {
            template.evaluate(xhtml, Map.of("document", document, "labels", labels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xhtml.toString();
    }
}
