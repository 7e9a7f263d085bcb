package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.PageCount;
import com.cvtailor.platform.Json;
import com.cvtailor.resume.JsonResume;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Draws a finished document in the wanted format. */
@ApplicationScoped
public class DocumentRenderer implements PageCount {

    private final DocumentFonts fonts = new DocumentFonts();
    private final PdfRenderer pdf = new PdfRenderer(fonts);
    private final AccessiblePdfRenderer accessiblePdf = new AccessiblePdfRenderer(fonts);
    private final DocxRenderer docx = new DocxRenderer(pdf);
    private final HtmlRenderer html = new HtmlRenderer();

    /** The code points that the PDF's fonts cannot draw. */
    public Set<Integer> undrawable(GeneratedDocument document) {
        return document.type() == DocumentType.CV
                ? pdf.undrawable(Json.read(document.content(), CvContent.class))
                : pdf.undrawable(Json.read(document.content(), CoverLetterContent.class));
    }

    @Override
    public int of(CvContent cv, Integer templateId) {
        return pdf.pages(cv, DocumentTemplate.of(templateId));
    }

    /**
     * @param profile without effect on any other format than PDF
     * @throws DocumentNotDrawableException whatever went wrong, depth of nesting and want of memory included: one document
     *     must not take the worker's thread with it
     */
    public byte[] render(DocumentContent content, ExportFormat format, PdfProfile profile, RenderOptions options) {
        try {
            return content instanceof CvContent cv
                    ? render(cv, format, profile, options)
                    : render((CoverLetterContent) content, format, profile, options);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new DocumentNotDrawableException(e);
        }
    }

    /** The document as one web page with all its evidence, as it would look on paper. */
    public String preview(DocumentContent content, Integer templateId) {
        RenderOptions options = preview(templateId);
        return content instanceof CvContent cv
                ? html.render(cv, options)
                : html.render((CoverLetterContent) content, options);
    }

    /** An invented person's CV, for whoever chooses a template. */
    public String sample(int templateId) {
        return html.render(SampleCv.CONTENT, preview(templateId));
    }

    private static RenderOptions preview(Integer templateId) {
        return new RenderOptions(true, false, Layout.of(DocumentTemplate.of(templateId)));
    }

    private byte[] render(CvContent cv, ExportFormat format, PdfProfile profile, RenderOptions options) {
        return switch (format) {
            case PDF -> profile == PdfProfile.ACCESSIBLE ? accessiblePdf.render(cv, options) : pdf.render(cv, options);
            case DOCX -> docx.render(cv, options);
            case HTML -> html.render(cv, options).getBytes(StandardCharsets.UTF_8);
            case JSON ->
                Json.write(JsonResume.of(options.includeEvidence() ? cv : cv.withoutEvidence()))
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] render(CoverLetterContent letter, ExportFormat format, PdfProfile profile, RenderOptions options) {
        return switch (format) {
            case PDF ->
                profile == PdfProfile.ACCESSIBLE ? accessiblePdf.render(letter, options) : pdf.render(letter, options);
            case DOCX -> docx.render(letter, options);
            case HTML -> html.render(letter, options).getBytes(StandardCharsets.UTF_8);
            case JSON -> throw new IllegalArgumentException("JSON Resume knows no letters");
        };
    }
}
