package com.cvtailor.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Turns XHTML into tagged PDF with openhtmltopdf. */
final class TaggedPdfPrinter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It speaks on each page of each document; what goes wrong, it throws.
        XRLog.setLoggingEnabled(false);
    }

    private final DocumentFonts coverage;
    private final TaggedFonts fonts = new TaggedFonts();

    TaggedPdfPrinter(DocumentFonts coverage) {
        this.coverage = coverage;
    }

    /** What a document gets beside its pages. */
    @FunctionalInterface
    interface Attachment {
        void addTo(PDDocument document) throws IOException;
    }

    byte[] print(String xhtml, Layout layout, Attachment attachment) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = renderer(xhtml, layout, pdf)) {
            renderer.createPDFWithoutClosing();
            TagTree.tidy(pdf);
            attachment.addTo(pdf);
            new StableIdentity(xhtml).giveTo(pdf);
            return corrected(saved(pdf), xhtml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] corrected(byte[] file, String xhtml) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            GlyphTexts.correct(pdf);
            new StableIdentity(xhtml).giveTo(pdf);
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pdf.save(file);
        return file.toByteArray();
    }

    int pages(String xhtml, Layout layout) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = renderer(xhtml, layout, pdf)) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(String xhtml, Layout layout, PDDocument pdf) {
        Document page = Xhtml.parse(xhtml);
        AccessiblePage.complete(page);
        Set<String> families = new HashSet<>(Design.families(layout.template()));
        families.addAll(new FontRuns(coverage, List.copyOf(families), Scripts.fallbacks(xhtml)).mark(page));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(SRGB)
                .withProducer("CV Tailor");
        fonts.addTo(builder, pdf, families);
        builder.withW3cDocument(page, null);
        // Our pages hold all that they show; nothing is fetched while one is drawn.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder.buildPdfRenderer();
    }
}
