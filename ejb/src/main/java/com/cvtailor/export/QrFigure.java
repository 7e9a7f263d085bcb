package com.cvtailor.export;

import com.cvtailor.generation.CvContent.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A QR code with its caption.
 *
 * @param title the work that is proved, or empty
 * @param alternative what the picture is, for those who cannot see it
 */
record QrFigure(QrCode code, String title, Proof proof, String alternative) {

    private static final double PAGE_WIDTH_MM = 172;
    private static final double NARROWEST_MM = 43;

    /** The figures in rows that fit so many millimetres. */
    static List<List<QrFigure>> rows(List<QrFigure> figures, double textWidth) {
        List<List<QrFigure>> rows = new ArrayList<>();
        double left = 0;
        for (QrFigure figure : figures) {
            if (figure.width() > left) {
                rows.add(new ArrayList<>());
                left = textWidth;
            }
            rows.get(rows.size() - 1).add(figure);
            left -= figure.width();
        }
        return rows;
    }

    /** How many of these figures stand side by side in columns of equal width. */
    static int columns(List<QrFigure> figures, double textWidth) {
        double widest = figures.stream().mapToDouble(QrFigure::width).max().orElse(textWidth);
        return Math.max(1, (int) (textWidth / widest));
    }

    /** The millimetres of a row that the figure takes, room for the caption included. */
    public double width() {
        return Math.max(NARROWEST_MM, Math.min(PAGE_WIDTH_MM, code.millimetres() + 4));
    }

    /** Collects the figures of a document: one for each distinct address, in the order of the document. */
    static final class Collector {
        private final List<QrFigure> figures = new ArrayList<>();
        private final Set<String> addresses = new HashSet<>();
        private final Printing printing;

        Collector(Printing printing) {
            this.printing = printing;
        }

        void add(String title, List<Evidence> links) {
            if (links == null || !printing.showsCodes()) {
                return;
            }
            for (Evidence link : links) {
                if (EvidenceRules.hasQrCode(link) && addresses.add(link.url().strip())) {
                    Proof proof = Proof.of(link, printing);
                    QrCode.of(proof.href()).ifPresent(code -> figures.add(figure(code, title, proof)));
                }
            }
        }

        private QrFigure figure(QrCode code, String title, Proof proof) {
            String alternative = printing.labels().phrase("qr.alternative", proof.address());
            return new QrFigure(code, printing.text(title), proof, alternative);
        }

        List<QrFigure> figures() {
            return List.copyOf(figures);
        }
    }
}
