package com.cvtailor.export;

import java.io.ByteArrayOutputStream;
import java.net.HttpURLConnection;
import java.net.URLConnection;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Turns XHTML into PDF with Flying Saucer. */
final class PdfPrinter {

    private final DocumentFonts fonts;

    PdfPrinter(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    byte[] print(String xhtml, Layout layout) {
        ITextRenderer renderer = laidOut(xhtml, layout);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    int pages(String xhtml, Layout layout) {
        return laidOut(xhtml, layout).getRootBox().getLayer().getPages().size();
    }

    private ITextRenderer laidOut(String xhtml, Layout layout) {
        ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ITextRenderer renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new Offline(device),
                fonts.resolver());
        renderer.getSharedContext().setTextRenderer(new EvenTextRenderer());
        renderer.setListener(new PdfMetadata(xhtml));
        Document page = Xhtml.parse(xhtml);
        new FontRuns(fonts, Design.families(layout.template()), Scripts.fallbacks(xhtml)).mark(page);
        renderer.setDocument(page);
        renderer.layout();
        return renderer;
    }

    /** Our pages hold all that they show; nothing is fetched while one is drawn. */
    private static final class Offline extends ITextUserAgent {

        Offline(ITextOutputDevice device) {
            super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        }

        @Override
        protected URLConnection onHttpConnection(HttpURLConnection connection) {
            throw new IllegalStateException("A document must not load " + connection.getURL());
        }
    }
}
