package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import java.util.List;
import java.util.function.UnaryOperator;

/** A cover letter reduced to what is drawn; the counterpart of {@link PrintableCv}. */
record PrintableLetter(
        Design design,
        DocumentLabels labels,
        String title,
        String name,
        String label,
        List<Contact> contacts,
        String recipient,
        String subject,
        String salutation,
        List<String> paragraphs,
        String closing,
        String signature,
        List<Proof> proofs,
        List<QrFigure> figures) {

    public List<List<QrFigure>> figureRows() {
        return QrFigure.rows(figures, design.textWidth());
    }

    /** The proofs that no QR code's caption names already. */
    public List<Proof> proofsInText() {
        List<Proof> captions = figures.stream().map(QrFigure::proof).toList();
        return proofs.stream().filter(proof -> !captions.contains(proof)).toList();
    }

    static PrintableLetter of(CoverLetterContent letter, RenderOptions options, UnaryOperator<String> printable) {
        DocumentLabels labels = DocumentLabels.in(letter.language());
        Printing printing = new Printing(options, labels, printable);
        String name = printing.text(letter.basics().name());
        String role = printing.text(letter.roleTitle());
        String closing = printing.text(letter.closing());
        QrFigure.Collector figures = new QrFigure.Collector(printing);
        figures.add("", letter.evidence());
        return new PrintableLetter(
                new Design(options.layout().template(), options.layout().paper(), Density.NORMAL),
                labels,
                labels.phrase("document.letter", name),
                name,
                printing.text(letter.basics().label()),
                Contact.of(letter.basics(), printing),
                printing.text(letter.companyName()),
                role.isEmpty() ? "" : labels.phrase("letter.subject", role),
                printing.text(letter.salutation()),
                letter.paragraphs().stream()
                        .map(paragraph -> printing.text(paragraph.text()))
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList(),
                closing,
                // An edited closing may already be signed.
                closing.endsWith(name) ? "" : name,
                Proof.of(letter.evidence(), printing),
                figures.figures());
    }
}
