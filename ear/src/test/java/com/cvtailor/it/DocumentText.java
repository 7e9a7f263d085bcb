package com.cvtailor.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that a reader of a file sees. */
public final class DocumentText {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private DocumentText() {}

    static String of(String contentType, byte[] file) {
        try {
            return contentType.equals(DOCX) ? ofDocx(file) : ofPdf(file);
        } catch (IOException e) {
            throw new UncheckedIOException("not readable as " + contentType, e);
        }
    }

    private static String ofPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String ofDocx(byte[] file) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("no word/document.xml in it");
    }
}
