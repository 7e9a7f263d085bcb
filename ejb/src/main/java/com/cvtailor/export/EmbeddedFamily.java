package com.cvtailor.export;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;

/** The parsed fonts of one family; thread-safe. */
final class EmbeddedFamily {

    private static final int BOLD = 700;

    private final List<FontDescription> faces;

    EmbeddedFamily(String name) {
        this.faces = FontFile.of(name).stream().map(EmbeddedFamily::describe).toList();
    }

    /** Whether every face has a glyph for the code point. */
    boolean draws(int codePoint) {
        return faces.stream().allMatch(face -> face.getFont().charExists(codePoint));
    }

    /** The face that comes nearest; heavier goes before slanted, and what is missing of either the renderer imitates. */
    FontDescription face(IdentValue weight, IdentValue style) {
        return faces.stream()
                .filter(face -> weight == IdentValue.BOLD ? face.getWeight() == BOLD : face.getStyle() == style)
                .findFirst()
                .orElse(faces.get(0));
    }

    private static FontDescription describe(FontFile file) {
        try {
            BaseFont font = BaseFont.createFont(file.file(), BaseFont.IDENTITY_H, true, false, file.bytes(), null);
            font.setSubset(true);
            font.setSecureRandom(new ConstantTag());
            return new FontDescription(font, file.italic() ? IdentValue.ITALIC : IdentValue.NORMAL, file.weight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenPDF draws the tag of a subset's name by lot; the same document shall give the same bytes. */
    private static final class ConstantTag extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
