package com.cvtailor.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a CV into a Word document, its parts in the order of the template. */
final class DocxCv {

    private final PrintableCv cv;
    private final DocxBody body;
    private final DocxLook look;

    DocxCv(PrintableCv cv, DocxBody body, DocxLook look) {
        this.cv = cv;
        this.body = body;
        this.look = look;
    }

    void write() {
        body.letterhead(cv.name(), cv.label(), cv.contacts());
        if (look.skillsFirst()) {
            skills();
            profile();
            sections(cv.sections());
        } else if (cv.sideSections().isEmpty()) {
            profile();
            skills();
            sections(cv.sections());
        } else {
            // What the page shows in two columns is read one after the other.
            profile();
            sections(cv.mainSections());
            skills();
            sections(cv.sideSections());
        }
        body.figures(cv.figures(), cv.design().textWidth());
    }

    private void profile() {
        if (!cv.summary().isEmpty()) {
            body.paragraph("Heading1", cv.labels().word("profile"));
            body.paragraph("Profile", cv.summary());
        }
    }

    private void skills() {
        if (cv.skills().isEmpty()) {
            return;
        }
        body.paragraph("Heading1", cv.labels().word("skills"));
        for (PrintableCv.SkillGroup group : cv.skills()) {
            if (look.skillsInLines()) {
                body.paragraph("Normal").styled("Strong", group.label() + ":").text(" " + group.names());
            } else {
                body.paragraph("SkillGroup")
                        .styled("Strong", group.label())
                        .tab()
                        .text(group.names());
            }
        }
    }

    private void sections(List<PrintableCv.Section> sections) {
        for (PrintableCv.Section section : sections) {
            body.paragraph("Heading1", section.title());
            section.entries().forEach(this::entry);
        }
    }

    private void entry(PrintableEntry entry) {
        head(entry);
        DocxParagraph last = null;
        for (String bullet : entry.bullets()) {
            last = body.paragraph("ListBullet").text(bullet);
        }
        if (!entry.technologies().isEmpty()) {
            keepWithNext(last);
            last = body.paragraph("EntryDetail")
                    .styled("Strong", cv.labels().word("technologies") + ":")
                    .text(" " + entry.technologies());
        }
        if (!entry.proofs().isEmpty()) {
            keepWithNext(last);
            body.proofs(entry.proofs());
        }
    }

    private void head(PrintableEntry entry) {
        if (look.datesBelow()) {
            body.paragraph("Heading2", entry.title());
            body.paragraph(
                    "EntryPlace",
                    Stream.of(entry.subtitle(), entry.dates())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
            return;
        }
        if (entry.isHeaded()) {
            DocxParagraph head = body.paragraph("Heading2").text(entry.title());
            if (!entry.dates().isEmpty()) {
                head.tab().styled("Dates", entry.dates());
            }
        }
        body.paragraph("EntryPlace", entry.subtitle());
    }

    private static void keepWithNext(DocxParagraph paragraph) {
        if (paragraph != null) {
            paragraph.keepWithNext();
        }
    }
}
