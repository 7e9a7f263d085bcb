package com.cvtailor.export;

import com.cvtailor.generation.CvContent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One piece of work as it is drawn; any part may be empty. */
record PrintableEntry(
        String title, String dates, String subtitle, List<String> bullets, String technologies, List<Proof> proofs) {

    static PrintableEntry of(CvContent.Item item, String sectionType, Printing printing) {
        return new PrintableEntry(
                printing.text(item.title()),
                printing.labels().dates(item.startDate(), item.endDate(), sectionType),
                Stream.of(item.role(), item.organization())
                        .map(printing::text)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                Objects.requireNonNullElse(item.bullets(), List.<CvContent.Bullet>of()).stream()
                        .map(bullet -> printing.text(bullet.text()))
                        .filter(bullet -> !bullet.isEmpty())
                        .toList(),
                Objects.requireNonNullElse(item.technologies(), List.<String>of()).stream()
                        .map(printing::text)
                        .collect(Collectors.joining(", ")),
                Proof.of(item.evidence(), printing));
    }

    public boolean isHeaded() {
        return !title.isEmpty() || !dates.isEmpty();
    }
}
