package com.cvtailor.export;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.SourcedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A CV reduced to what is drawn, in the order in which it is read: every text final, nothing null but a missing
 * {@code href}. All formats draw this.
 */
record PrintableCv(
        DocumentLabels labels,
        String title,
        String name,
        String label,
        List<Contact> contacts,
        String summary,
        List<SkillGroup> skills,
        List<Section> sections,
        List<QrFigure> figures) {

    record SkillGroup(String label, String names) {}

    record Section(String title, List<Entry> entries) {}

    /** One piece of work; any part but the bullets may be empty text. */
    record Entry(
            String title,
            String dates,
            String subtitle,
            List<String> bullets,
            String technologies,
            List<Proof> proofs) {

        public boolean isHeaded() {
            return !title.isEmpty() || !dates.isEmpty() || !subtitle.isEmpty();
        }
    }

    public List<List<QrFigure>> figureRows() {
        return QrFigure.rows(figures);
    }

    /**
     * @param printable how the format shows a text; what it cannot show is replaced there
     */
    static PrintableCv of(CvContent cv, RenderOptions options, UnaryOperator<String> printable) {
        DocumentLabels labels = DocumentLabels.in(cv.language());
        String name = printable.apply(cv.basics().name());
        return new PrintableCv(
                labels,
                labels.phrase("document.cv", name),
                name,
                printable.apply(cv.basics().label()),
                Contact.of(cv.basics(), printable),
                text(cv.summary(), printable),
                skills(cv.skills(), labels, printable),
                orEmpty(cv.sections()).stream()
                        .map(section -> section(section, options, labels, printable))
                        .filter(section -> !section.entries().isEmpty())
                        .toList(),
                figures(cv, options, labels, printable));
    }

    private static Section section(
            CvContent.Section section, RenderOptions options, DocumentLabels labels, UnaryOperator<String> printable) {
        List<Entry> entries = orEmpty(section.items()).stream()
                .map(item -> entry(item, section.type(), options, labels, printable))
                .toList();
        return new Section(printable.apply(section.title()), entries);
    }

    private static Entry entry(
            CvContent.Item item,
            String sectionType,
            RenderOptions options,
            DocumentLabels labels,
            UnaryOperator<String> printable) {
        return new Entry(
                printable.apply(item.title()),
                labels.dates(item.startDate(), item.endDate(), sectionType),
                Stream.of(item.role(), item.organization())
                        .map(printable)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                orEmpty(item.bullets()).stream()
                        .map(bullet -> printable.apply(bullet.text()))
                        .filter(bullet -> !bullet.isEmpty())
                        .toList(),
                orEmpty(item.technologies()).stream().map(printable).collect(Collectors.joining(", ")),
                Proof.of(item.evidence(), options, labels, printable));
    }

    private static List<SkillGroup> skills(
            List<CvContent.ContentSkill> skills, DocumentLabels labels, UnaryOperator<String> printable) {
        Map<String, String> groups = orEmpty(skills).stream()
                .collect(Collectors.groupingBy(
                        skill -> labels.word("category", skill.category(), "other"),
                        LinkedHashMap::new,
                        Collectors.mapping(skill -> printable.apply(skill.name()), Collectors.joining(", "))));
        return groups.entrySet().stream()
                .map(group -> new SkillGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<QrFigure> figures(
            CvContent cv, RenderOptions options, DocumentLabels labels, UnaryOperator<String> printable) {
        QrFigure.Collector collector = new QrFigure.Collector(labels, printable);
        if (options.includeEvidence() && options.qrCodes()) {
            orEmpty(cv.sections()).stream()
                    .flatMap(section -> orEmpty(section.items()).stream())
                    .forEach(item -> collector.add(item.title(), item.evidence()));
        }
        return collector.figures();
    }

    private static String text(SourcedText text, UnaryOperator<String> printable) {
        return text == null ? "" : printable.apply(text.text());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
