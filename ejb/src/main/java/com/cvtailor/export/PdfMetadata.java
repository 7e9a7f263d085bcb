package com.cvtailor.export;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * What a PDF says about itself beside title and author, which Flying Saucer takes from the page's head: the language, and
 * an identity that follows from the content, so that the same document always gives the same bytes.
 */
final class PdfMetadata extends DefaultPDFCreationListener {

    private final byte[] identity;

    PdfMetadata(String xhtml) {
        UUID digest = UUID.nameUUIDFromBytes(xhtml.getBytes(StandardCharsets.UTF_8));
        this.identity = digest.toString().replace("-", "").substring(0, 16).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        PdfWriter writer = renderer.getWriter();
        String language = renderer.getDocument().getDocumentElement().getAttribute("lang");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
    }
}
