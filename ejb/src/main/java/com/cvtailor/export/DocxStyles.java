package com.cvtailor.export;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The parts of a Word file that draw with a template's design. */
final class DocxStyles {

    private static final PebbleEngine ENGINE = engine();

    private DocxStyles() {}

    static InputStream styles(DocxLook look) {
        return fill("styles.xml", look);
    }

    static InputStream numbering(DocxLook look) {
        return fill("numbering.xml", look);
    }

    private static InputStream fill(String part, DocxLook look) {
        PebbleTemplate template = ENGINE.getTemplate(part);
        StringWriter xml = new StringWriter();
        try {
            template.evaluate(xml, Map.of("look", look));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(DocxStyles.class.getClassLoader());
        loader.setPrefix("com/cvtailor/export/docx");
        return new PebbleEngine.Builder().loader(loader).strictVariables(true).build();
    }
}
