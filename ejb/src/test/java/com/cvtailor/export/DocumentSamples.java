package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes CVs and letters of invented people into a folder, in each template, as DOCX and as PDF: to be looked at, and to be opened
 * by other programs.
 */
public final class DocumentSamples {

    private final PdfRenderer pdf = new PdfRenderer();
    private final AccessiblePdfRenderer accessiblePdf = new AccessiblePdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final Path folder;

    private DocumentSamples(Path folder) {
        this.folder = folder;
    }

    /**
     * @param arguments the folder, which is made if need be; then {@code scripts} if short, long, Cyrillic and Japanese documents
     *     are wanted instead of one with all kinds of evidence
     */
    public static void main(String[] arguments) throws IOException {
        DocumentSamples samples = new DocumentSamples(Files.createDirectories(Path.of(arguments[0])));
        for (DocumentTemplate template : DocumentTemplate.values()) {
            if (arguments.length > 1) {
                samples.writeScripts(template);
            } else {
                samples.writeEvidence(template);
            }
        }
    }

    private void writeEvidence(DocumentTemplate template) throws IOException {
        for (EvidenceShown evidence : EvidenceShown.values()) {
            String name = template.key() + "-"
                    + evidence.name().toLowerCase(Locale.ROOT).replace('_', '-');
            write(name + "-cv", SampleDocuments.cv(), evidence.options(template));
            write(name + "-letter", SampleDocuments.letter(), evidence.options(template));
        }
    }

    private void writeScripts(DocumentTemplate template) throws IOException {
        RenderOptions options = EvidenceShown.LINKS_AND_CODES.options(template);
        write(template.key() + "-brief-cv", InventedPeople.brief("en"), options);
        write(template.key() + "-lengthy-cv", InventedPeople.lengthy("de"), options);
        write(template.key() + "-cyrillic-cv", InventedPeople.cyrillic(), options);
        write(template.key() + "-cyrillic-letter", InventedPeople.cyrillicLetter(), options);
        write(template.key() + "-japanese-cv", InventedPeople.japanese(), options);
        write(template.key() + "-japanese-letter", InventedPeople.japaneseLetter(), options);
    }

    private void write(String name, CvContent cv, RenderOptions options) throws IOException {
        Files.write(folder.resolve(name + ".docx"), docx.render(cv, options));
        Files.write(folder.resolve(name + ".pdf"), pdf.render(cv, options));
        Files.write(folder.resolve(name + ".accessible.pdf"), accessiblePdf.render(cv, options));
    }

    private void write(String name, CoverLetterContent letter, RenderOptions options) throws IOException {
        Files.write(folder.resolve(name + ".docx"), docx.render(letter, options));
        Files.write(folder.resolve(name + ".pdf"), pdf.render(letter, options));
        Files.write(folder.resolve(name + ".accessible.pdf"), accessiblePdf.render(letter, options));
    }
}
