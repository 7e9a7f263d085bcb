package com.cvtailor.export;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader or a machine meets it. */
final class PdfPages implements AutoCloseable {

    /** Without it the reader looks for one code that fills the picture, not for small ones on a page. */
    private static final Map<DecodeHintType, Object> WHOLE_PAGE = Map.of(DecodeHintType.TRY_HARDER, true);

    private final PDDocument document;

    PdfPages(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
    }

    PDDocument document() {
        return document;
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** The text as it is extracted from the whole document, in the order of the file. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** The lines of one page from top to bottom; pages count from 1. */
    List<String> lines(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    List<String> links() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (PDAnnotation annotation : annotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                addresses.add(action.getURI());
            }
        }
        return addresses;
    }

    List<PDAnnotation> annotations() throws IOException {
        List<PDAnnotation> annotations = new ArrayList<>();
        for (var page : document.getPages()) {
            annotations.addAll(page.getAnnotations());
        }
        return annotations;
    }

    /** The tags of the whole document in the order in which they are read aloud. */
    List<PDStructureElement> tags() {
        return below(document.getDocumentCatalog().getStructureTreeRoot()).toList();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }

    /** What a scanner reads from a print of 150 dots per inch. */
    List<String> scan() throws IOException {
        PDFRenderer printer = new PDFRenderer(document);
        return Stream.iterate(0, page -> page < count(), page -> page + 1)
                .flatMap(page -> scan(printer, page))
                .toList();
    }

    private static Stream<String> scan(PDFRenderer printer, int page) {
        try {
            var image = printer.renderImageWithDPI(page, 150, ImageType.GRAY);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, WHOLE_PAGE))
                    .map(Result::getText);
        } catch (NotFoundException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
