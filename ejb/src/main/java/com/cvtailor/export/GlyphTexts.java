package com.cvtailor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern BLOCK = Pattern.compile("(?s)\\d+ beginbfrange\\s(.*?)endbfrange");
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4})>");
    private static final int LETTER_APOSTROPHE = 0x02BC;
    private static final int APOSTROPHE = 0x2019;

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
        String after = BLOCK.matcher(before).replaceAll(block -> {
            List<String> ranges =
                    block.group(1).lines().flatMap(GlyphTexts::corrected).toList();
            return ranges.size() + " beginbfrange\n" + String.join("\n", ranges) + "\nendbfrange";
        });
        if (!after.equals(before)) {
            try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(after.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** A range of glyphs for a range of characters, parted where the apostrophe is in it. */
    private static Stream<String> corrected(String line) {
        Matcher range = RANGE.matcher(line);
        if (!range.matches()) {
            return Stream.of(line);
        }
        int first = Integer.parseInt(range.group(1), 16);
        int last = Integer.parseInt(range.group(2), 16);
        int character = Integer.parseInt(range.group(3), 16);
        int glyph = first + LETTER_APOSTROPHE - character;
        if (glyph < first || glyph > last) {
            return Stream.of(line);
        }
        return Stream.of(
                        range(first, glyph - 1, character),
                        range(glyph, glyph, APOSTROPHE),
                        range(glyph + 1, last, LETTER_APOSTROPHE + 1))
                .filter(part -> !part.isEmpty());
    }

    private static String range(int first, int last, int character) {
        return first > last ? "" : String.format("<%04X> <%04X> <%04X>", first, last, character);
    }
}
