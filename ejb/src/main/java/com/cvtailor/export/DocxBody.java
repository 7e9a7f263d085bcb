package com.cvtailor.export;

import java.util.List;
import org.docx4j.wml.SectPr;

/** Writes the parts of a document that CVs and letters share. */
final class DocxBody {

    private final DocxFile file;
    private final DocumentLabels labels;
    private final DocxSections sections;

    DocxBody(DocxFile file, DocumentLabels labels, DocxLook look) {
        this.file = file;
        this.labels = labels;
        this.sections = new DocxSections(look);
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
                line.link(contact.text(), contact.href(), labels.opens(contact.text()));
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
            line.text(separator)
                    .link(proof.text(), proof.href(), labels.opens(proof.address()))
                    .text(" (" + proof.address() + ")");
            separator = " · ";
        }
    }

    /** The QR codes, and with them the end of the document: each row is a section in columns, not a row of a table. */
    void figures(List<QrFigure> figures, double textWidth) {
        SectPr first = sections.first(file.footerId());
        if (figures.isEmpty()) {
            file.finish(first);
            return;
        }
        int columns = QrFigure.columns(figures, textWidth);
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
                last.properties().setSectPr(sections.following(columns));
            }
            last = figure(figures.get(i), !beginsRow);
        }
        file.finish(sections.following(columns));
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
                .link(
                        figure.proof().text(),
                        figure.proof().href(),
                        labels.opens(figure.proof().address()))
                .text("\n" + figure.proof().address());
    }
}
