package com.cvtailor.export;

import java.util.List;

/** Writes the parts of a document that CVs and letters share. */
final class DocxBody {

    private static final int COLUMNS = 3;
    private static final double WIDEST_IN_COLUMN_MM = 54;

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

    /** The QR codes in columns of running text rather than in a table, and with them the end of the document. */
    void figures(List<QrFigure> figures) {
        if (figures.isEmpty()) {
            file.finish(DocxSections.first(file.footerId()));
            return;
        }
        paragraph("Heading1", labels.word("evidence"));
        paragraph("Normal")
                .text(labels.word("scan"))
                .keepWithNext()
                .properties()
                .setSectPr(DocxSections.first(file.footerId()));
        DocxParagraph last = null;
        for (QrFigure figure : figures) {
            last = figure(figure);
        }
        boolean fits = figures.stream().allMatch(figure -> figure.code().millimetres() <= WIDEST_IN_COLUMN_MM);
        last.properties().setSectPr(DocxSections.following(fits ? COLUMNS : 1));
        file.finish(DocxSections.following(1));
    }

    /** Picture and caption are one paragraph: what balances the columns cannot part them. */
    private DocxParagraph figure(QrFigure figure) {
        QrCode code = figure.code();
        DocxParagraph paragraph = paragraph("Caption")
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
