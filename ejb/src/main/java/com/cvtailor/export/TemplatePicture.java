package com.cvtailor.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The first page of the sample CV in each template, as PNG; {@link TemplatePictures} draws them while the product is built. */
public final class TemplatePicture {

    private TemplatePicture() {}

    public static byte[] of(DocumentTemplate template) {
        try (InputStream in = TemplatePicture.class.getResourceAsStream("pictures/" + template.key() + ".png")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
