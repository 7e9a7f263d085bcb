package com.cvtailor.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded fonts as tagged PDFs take them. Parsed when a document first needs them, then shared. */
final class TaggedFonts {

    private final Map<FontFile, TrueTypeFont> parsed = new ConcurrentHashMap<>();

    /** openhtmltopdf loads every font that a style sheet names and that it knows, so it is told of no others. */
    void addTo(PdfRendererBuilder builder, PDDocument document, Collection<String> families) {
        FontFile.ALL.stream()
                .filter(font -> families.contains(font.family()))
                .forEach(font -> builder.useFont(
                        new Embedding(font, document),
                        font.family(),
                        font.weight(),
                        font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true));
    }

    private static TrueTypeFont parse(FontFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            // Ligatures would be drawn without a word on the letters that they stand for.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Embeds a subset of the font, if the document uses it at all. */
    private final class Embedding extends PDFontSupplier {

        private final FontFile file;
        private final PDDocument document;

        Embedding(FontFile file, PDDocument document) {
            super(null);
            this.file = file;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed.computeIfAbsent(file, TaggedFonts::parse), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
