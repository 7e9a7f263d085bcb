package com.cvtailor.export;

import com.cvtailor.generation.CvContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A CV reduced to what is drawn, in the order in which it is read: every text final, nothing null but a missing
 * {@code href}. All formats draw this.
 */
record PrintableCv(
        Design design,
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

    record Section(String type, String title, List<PrintableEntry> entries) {

        /** Whether this is a list of works that has numbers. */
        public boolean isBibliography() {
            return "publication".equals(type);
        }
    }

    public List<List<QrFigure>> figureRows() {
        return QrFigure.rows(figures, design.textWidth());
    }

    /** The sections that stand one below the other. */
    public List<Section> mainSections() {
        List<Section> aside = sideSections();
        return sections.stream().filter(section -> !aside.contains(section)).toList();
    }

    /** Those that a template shows beside the others: as many, in their order, as surely end with the first page. */
    public List<Section> sideSections() {
        List<Section> aside = new ArrayList<>();
        int lines = skills.stream().mapToInt(SideColumn::lines).sum();
        for (Section section : sections) {
            if (design.aside().contains(section.type())) {
                lines += SideColumn.lines(section);
                if (lines <= SideColumn.LINES) {
                    aside.add(section);
                }
            }
        }
        return aside;
    }

    /**
     * @param printable how the format shows a text; what it cannot show is replaced there
     */
    static PrintableCv of(CvContent cv, RenderOptions options, UnaryOperator<String> printable) {
        return of(cv, options, Density.NORMAL, printable);
    }

    static PrintableCv of(CvContent cv, RenderOptions options, Density density, UnaryOperator<String> printable) {
        Design design = new Design(options.layout().template(), options.layout().paper(), density);
        DocumentLabels labels = DocumentLabels.in(cv.language());
        Printing printing = new Printing(options, labels, printable);
        String name = printing.text(cv.basics().name());
        return new PrintableCv(
                design,
                labels,
                labels.phrase("document.cv", name),
                name,
                printing.text(cv.basics().label()),
                Contact.of(cv.basics(), printing),
                cv.summary() == null ? "" : printing.text(cv.summary().text()),
                skills(orEmpty(cv.skills()), printing),
                orEmpty(cv.sections()).stream()
                        .sorted(Comparator.comparingInt(section -> rank(section.type(), design.order())))
                        .map(section -> section(section, printing))
                        .filter(section -> !section.entries().isEmpty())
                        .toList(),
                figures(orEmpty(cv.sections()), printing));
    }

    private static Section section(CvContent.Section section, Printing printing) {
        return new Section(
                section.type(),
                printing.text(section.title()),
                orEmpty(section.items()).stream()
                        .map(item -> PrintableEntry.of(item, section.type(), printing))
                        .toList());
    }

    private static int rank(String type, List<String> order) {
        int rank = order.indexOf(type);
        return rank < 0 ? order.size() : rank;
    }

    private static List<SkillGroup> skills(List<CvContent.ContentSkill> skills, Printing printing) {
        Map<String, String> groups = skills.stream()
                .collect(Collectors.groupingBy(
                        skill -> printing.labels().word("category", skill.category(), "other"),
                        LinkedHashMap::new,
                        Collectors.mapping(skill -> printing.text(skill.name()), Collectors.joining(", "))));
        return groups.entrySet().stream()
                .map(group -> new SkillGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<QrFigure> figures(List<CvContent.Section> sections, Printing printing) {
        QrFigure.Collector collector = new QrFigure.Collector(printing);
        sections.stream()
                .flatMap(section -> orEmpty(section.items()).stream())
                .forEach(item -> collector.add(item.title(), item.evidence()));
        return collector.figures();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
