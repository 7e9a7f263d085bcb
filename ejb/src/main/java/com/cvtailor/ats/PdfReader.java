package com.cvtailor.ats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads PDFs as applicant-tracking systems do, which take the text in the order of the file. The text comes by PDFBox, whose
 * extraction many of them use.
 */
public final class PdfReader {

    private PdfReader() {}

    /** @throws IOException if this is no PDF */
    public static PdfReading read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> links = new ArrayList<>();
            Map<String, PdfReading.Font> fonts = new LinkedHashMap<>();
            for (PDPage page : document.getPages()) {
                readLinks(page, links);
                readFonts(page, fonts);
            }
            var properties = document.getDocumentInformation();
            return new PdfReading(
                    pages(document),
                    List.copyOf(links),
                    List.copyOf(fonts.values()),
                    pdf.length,
                    properties.getTitle(),
                    properties.getAuthor(),
                    document.getDocumentCatalog().getLanguage());
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return List.copyOf(pages);
    }

    private static void readLinks(PDPage page, List<String> links) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                links.add(action.getURI());
            }
        }
    }

    private static void readFonts(PDPage page, Map<String, PdfReading.Font> fonts) throws IOException {
        if (page.getResources() == null) {
            return;
        }
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            fonts.put(font.getName(), new PdfReading.Font(font.getName(), isReadable(font)));
        }
    }

    /** A composite font numbers its glyphs as it likes: without a map to Unicode nobody can tell what they say. */
    private static boolean isReadable(PDFont font) {
        return font.isEmbedded()
                && (font.getCOSObject().containsKey(COSName.TO_UNICODE) || !(font instanceof PDType0Font));
    }
}
