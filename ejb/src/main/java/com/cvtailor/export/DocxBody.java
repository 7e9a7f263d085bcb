package com.cvtailor.export;

import java.util.List;
import org.docx4j.wml.SectPr;

/** Writes the parts of a document that CVs and letters share. */
final class DocxBody {

    private final DocxFile file;
    private final DocumentLabels labels;

    DocxBody(DocxFile file, DocumentLabels labels) {
        this.file = file;
        this.labels = labels;
    }

    DocxParagraph paragraph(String style) {
        return new DocxParagraph(file, style);
    }

    /** A paragraph, unless there is nothing to say. */
    void paragraph(String style, String text) {
        if (!text.isEmpty()) {
            paragraph(style).text(text);
        }
    }

    void letterhead(String name, String label, List<Contact> contacts) {
        paragraph("Title", name);
        paragraph("Subtitle", label);
        if (contacts.isEmpty()) {
            return;
        }
        DocxParagraph line = paragraph("ContactData");
        String separator = "";
        for (Contact contact : contacts) {
            line.text(separator);
            if (contact.href() == null) {
                line.text(contact.text());
            } else {
                line.link(contact.text(), contact.href());
            }
            separator = "  |  ";
        }
    }

    void proofs(List<Proof> proofs) {
        if (proofs.isEmpty()) {
            return;
        }
        DocxParagraph line = paragraph("EntryDetail").styled("Strong", labels.word("evidence") + ":");
        String separator = " ";
        for (Proof proof : proofs) {
            line.text(separator).link(proof.text(), proof.href()).text(" (" + proof.address() + ")");
            separator = " · ";
        }
    }

    /** The QR codes, and with them the end of the document: each row is a section in columns, not a row of a table. */
    void figures(List<QrFigure> figures) {
        SectPr first = DocxSections.first(file.footerId());
        if (figures.isEmpty()) {
            file.finish(first);
            return;
        }
        int columns = QrFigure.columns(figures);
        DocxParagraph heading = paragraph("Heading1").text(labels.word("evidence"));
        if (figures.size() > columns) {
            // Several rows at a page end would be torn: LibreOffice parts even a paragraph that opens a column.
            heading.onNewPage();
        }
        paragraph("Hint").text(labels.word("scan")).properties().setSectPr(first);
        DocxParagraph last = null;
        for (int i = 0; i < figures.size(); i++) {
            boolean beginsRow = i % columns == 0;
            if (beginsRow && i > 0) {
                last.properties().setSectPr(DocxSections.following(columns));
            }
            last = figure(figures.get(i), !beginsRow);
        }
        file.finish(DocxSections.following(columns));
    }

    /** Picture and caption are one paragraph, so that no page or column parts them. */
    private DocxParagraph figure(QrFigure figure, boolean inNextColumn) {
        QrCode code = figure.code();
        DocxParagraph paragraph = paragraph("Caption");
        if (inNextColumn) {
            paragraph.columnBreak();
        }
        paragraph
                .picture(file.picture(code.png(), code.millimetres(), figure.alternative()))
                .text("\n");
        if (!figure.title().isEmpty()) {
            paragraph.styled("Strong", figure.title() + "\n");
        }
        return paragraph
                .link(figure.proof().text(), figure.proof().href())
                .text("\n" + figure.proof().address());
    }
}
