package com.cvtailor.export;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** The embedded fonts: Source Sans 3, which covers Latin with Vietnamese, Greek and Cyrillic. Parsed once, then shared. */
final class DocumentFonts {

    private final FontDescription regular =
            new FontDescription(load("SourceSans3-Regular.ttf"), IdentValue.NORMAL, 400);
    private final FontDescription bold = new FontDescription(load("SourceSans3-Semibold.ttf"), IdentValue.NORMAL, 700);
    private final FontDescription italic = new FontDescription(load("SourceSans3-It.ttf"), IdentValue.ITALIC, 400);

    FontCoverage coverage() {
        return new FontCoverage(codePoint ->
                Stream.of(regular, bold, italic).allMatch(face -> face.getFont().charExists(codePoint)));
    }

    /** A resolver for one document; resolvers keep state and are not thread-safe, the fonts behind them are. */
    ITextFontResolver resolver() {
        return new ITextFontResolver() {
            @Override
            protected Map<String, FontFamily> loadFonts() {
                return new HashMap<>();
            }

            /** One family draws everything, whatever family the style sheet names for browsers. */
            @Override
            public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
                return new ITextFSFont(face(wanted), wanted.size);
            }
        };
    }

    private FontDescription face(FontSpecification wanted) {
        if (wanted.fontWeight == IdentValue.BOLD) {
            return bold;
        }
        return wanted.fontStyle == IdentValue.ITALIC ? italic : regular;
    }

    private static BaseFont load(String file) {
        try (InputStream stream = DocumentFonts.class.getResourceAsStream("fonts/" + file)) {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, stream.readAllBytes(), null);
            font.setSubset(true);
            font.setSecureRandom(new ConstantTag());
            return font;
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
