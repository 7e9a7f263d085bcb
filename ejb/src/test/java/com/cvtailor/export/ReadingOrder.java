package com.cvtailor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a machine that reads a printed CV has to find, in this order. */
final class ReadingOrder {

    private ReadingOrder() {}

    /** @param manyPages whether it has more than one; a column at the side then comes first */
    static List<String> of(PrintableCv cv, DocumentTemplate template, boolean manyPages) {
        List<String> fields = new ArrayList<>(List.of(cv.name(), cv.label()));
        cv.contacts().forEach(contact -> fields.add(contact.text()));
        List<String> profile = template == DocumentTemplate.EXECUTIVE
                ? List.of(cv.summary())
                : List.of(cv.labels().word("profile"), cv.summary());
        List<String> skills = new ArrayList<>(List.of(cv.labels().word("skills")));
        cv.skills().forEach(group -> skills.addAll(List.of(group.label(), group.names())));
        List<String> work = entries(cv.mainSections(), template);
        List<String> aside = entries(cv.sideSections(), template);
        Stream.of(
                        switch (template) {
                            case TECHNICAL -> List.of(skills, profile, work, aside);
                            case TWO_COLUMN ->
                                manyPages
                                        ? List.of(skills, aside, profile, work)
                                        : List.of(profile, work, skills, aside);
                            default -> List.of(profile, skills, work, aside);
                        })
                .flatMap(List::stream)
                .forEach(fields::addAll);
        return fields.stream().map(ReadingOrder::comparable).toList();
    }

    private static List<String> entries(List<PrintableCv.Section> sections, DocumentTemplate template) {
        List<String> fields = new ArrayList<>();
        for (PrintableCv.Section section : sections) {
            fields.add(section.title());
            for (PrintableEntry entry : section.entries()) {
                fields.addAll(
                        switch (template) {
                            case ACADEMIC -> List.of(entry.dates(), entry.title(), entry.subtitle());
                            case TWO_COLUMN, MINIMAL -> List.of(entry.title(), entry.subtitle(), entry.dates());
                            default -> List.of(entry.title(), entry.dates(), entry.subtitle());
                        });
                fields.addAll(entry.bullets());
                fields.add(entry.technologies());
                entry.proofs().forEach(proof -> fields.add(proof.text()));
            }
        }
        return fields;
    }

    /** Lines are one text, whatever the breaks; headings may be in capitals. */
    static String comparable(String text) {
        return text.replaceAll("[\\s\\h•]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
