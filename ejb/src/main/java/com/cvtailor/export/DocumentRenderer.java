package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Draws a finished document in the wanted format. */
@ApplicationScoped
public class DocumentRenderer {

    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();

    /** The code points that the PDF's fonts cannot draw. */
    public Set<Integer> undrawable(GeneratedDocument document) {
        return document.type() == DocumentType.CV
                ? pdf.undrawable(Json.read(document.content(), CvContent.class))
                : pdf.undrawable(Json.read(document.content(), CoverLetterContent.class));
    }

    public byte[] render(Export export) {
        GeneratedDocument document = export.document();
        return document.type() == DocumentType.CV
                ? render(Json.read(document.content(), CvContent.class), export.format(), export.options())
                : render(Json.read(document.content(), CoverLetterContent.class), export.format(), export.options());
    }

    byte[] render(CvContent cv, ExportFormat format, RenderOptions options) {
        return switch (format) {
            case PDF -> pdf.render(cv, options);
            case DOCX -> docx.render(cv, options);
        };
    }

    private byte[] render(CoverLetterContent letter, ExportFormat format, RenderOptions options) {
        return switch (format) {
            case PDF -> pdf.render(letter, options);
            case DOCX -> docx.render(letter, options);
        };
    }
}
