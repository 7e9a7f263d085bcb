package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import java.util.List;
import java.util.function.UnaryOperator;

/** A cover letter reduced to what is drawn; the counterpart of {@link PrintableCv}. */
record PrintableLetter(
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
        return QrFigure.rows(figures);
    }

    /** The proofs that no QR code's caption names already. */
    public List<Proof> proofsInText() {
        List<Proof> captions = figures.stream().map(QrFigure::proof).toList();
        return proofs.stream().filter(proof -> !captions.contains(proof)).toList();
    }

    static PrintableLetter of(CoverLetterContent letter, RenderOptions options, UnaryOperator<String> printable) {
        DocumentLabels labels = DocumentLabels.in(letter.language());
        String name = printable.apply(letter.basics().name());
        String role = printable.apply(letter.roleTitle());
        String closing = printable.apply(letter.closing());
        QrFigure.Collector figures = new QrFigure.Collector(labels, printable);
        if (options.includeEvidence() && options.qrCodes()) {
            figures.add("", letter.evidence());
        }
        return new PrintableLetter(
                labels,
                labels.phrase("document.letter", name),
                name,
                printable.apply(letter.basics().label()),
                Contact.of(letter.basics(), printable),
                printable.apply(letter.companyName()),
                role.isEmpty() ? "" : labels.phrase("letter.subject", role),
                printable.apply(letter.salutation()),
                letter.paragraphs().stream()
                        .map(paragraph -> printable.apply(paragraph.text()))
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList(),
                closing,
                // An edited closing may already be signed.
                closing.endsWith(name) ? "" : name,
                Proof.of(letter.evidence(), options, labels, printable),
                figures.figures());
    }
}
