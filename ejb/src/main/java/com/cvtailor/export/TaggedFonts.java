package com.cvtailor.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of {@link DocumentFonts} for tagged PDF. Parsed once, then shared by all documents. */
final class TaggedFonts {

    private final List<Face> faces = List.of(
            face("SourceSans3-Regular.ttf", 400, FontStyle.NORMAL),
            face("SourceSans3-Semibold.ttf", 700, FontStyle.NORMAL),
            face("SourceSans3-It.ttf", 400, FontStyle.ITALIC));

    private record Face(TrueTypeFont font, String family, int weight, FontStyle style) {}

    void addTo(PdfRendererBuilder builder, PDDocument document) {
        faces.forEach(face -> builder.useFont(
                new Embedding(face.font(), document), face.family(), face.weight(), face.style(), true));
    }

    private static Face face(String file, int weight, FontStyle style) {
        try (InputStream stream = TaggedFonts.class.getResourceAsStream("fonts/" + file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // Ligatures would be drawn without a word on the letters that they stand for.
            font.setEnableGsub(false);
            return new Face(font, "Source Sans 3", weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Embeds a subset of the face, if the document uses it at all. */
    private static final class Embedding extends PDFontSupplier {

        private final TrueTypeFont font;
        private final PDDocument document;

        Embedding(TrueTypeFont font, PDDocument document) {
            super(null);
            this.font = font;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
