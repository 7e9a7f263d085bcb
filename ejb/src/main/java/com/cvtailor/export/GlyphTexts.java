package com.cvtailor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Says of which character a glyph is the picture where several share one. PDFBox names the one with the lowest code: an apostrophe
 * in a name or a French word would be read as U+02BC, a letter that hardly anybody types or looks for.
 */
final class GlyphTexts {

    private static final Pattern LETTER_APOSTROPHE = Pattern.compile("<(\\p{XDigit}{4})> <\\1> <02BC>");
    private static final String APOSTROPHE = "<$1> <$1> <2019>";

    private GlyphTexts() {}

    /** Of a document that has been written once: the maps are made while it is. */
    static void correct(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                correct(resources.getFont(name).getCOSObject());
            }
        }
    }

    private static void correct(COSDictionary font) throws IOException {
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map == null) {
            return;
        }
        String before = map.toTextString();
        String after = LETTER_APOSTROPHE.matcher(before).replaceAll(APOSTROPHE);
        if (!after.equals(before)) {
            try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(after.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
