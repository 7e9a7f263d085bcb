package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import org.docx4j.jaxb.Context;

/**
 * Draws documents as DOCX with true Word styles, so that a person can go on writing in them. Thread-safe; the first one
 * made in a process takes about two seconds to prepare.
 */
public final class DocxRenderer {

    public DocxRenderer() {
        if (Context.jc == null) {
            // docx4j only logs this, and fails later with a bare NullPointerException.
            throw new IllegalStateException("docx4j finds no JAXB implementation");
        }
    }

    public byte[] render(CvContent content, RenderOptions options) {
        PrintableCv cv = PrintableCv.of(content, options, PrintableText::of);
        DocxFile file = new DocxFile(cv.title(), cv.name(), cv.labels().language());
        DocxBody body = new DocxBody(file, cv.labels());
        body.letterhead(cv.name(), cv.label(), cv.contacts());
        if (!cv.summary().isEmpty()) {
            body.paragraph("Heading1", cv.labels().word("profile"));
            body.paragraph("Normal", cv.summary());
        }
        if (!cv.skills().isEmpty()) {
            body.paragraph("Heading1", cv.labels().word("skills"));
            cv.skills().forEach(group -> body.paragraph("SkillGroup")
                    .styled("Strong", group.label())
                    .tab()
                    .text(group.names()));
        }
        for (PrintableCv.Section section : cv.sections()) {
            body.paragraph("Heading1", section.title());
            section.entries().forEach(entry -> write(entry, body, cv.labels()));
        }
        body.figures(cv.figures());
        return file.bytes();
    }

    public byte[] render(CoverLetterContent content, RenderOptions options) {
        PrintableLetter letter = PrintableLetter.of(content, options, PrintableText::of);
        DocxFile file =
                new DocxFile(letter.title(), letter.name(), letter.labels().language());
        DocxBody body = new DocxBody(file, letter.labels());
        body.letterhead(letter.name(), letter.label(), letter.contacts());
        body.paragraph("LetterPart", letter.recipient());
        if (!letter.subject().isEmpty()) {
            body.paragraph("LetterPart").styled("Strong", letter.subject());
        }
        body.paragraph("LetterPart", letter.salutation());
        letter.paragraphs().forEach(paragraph -> body.paragraph("BodyText", paragraph));
        body.paragraph("LetterPart").text(letter.closing()).keepWithNext();
        body.paragraph("LetterPart", letter.signature());
        body.proofs(letter.proofsInText());
        body.figures(letter.figures());
        return file.bytes();
    }

    private static void write(PrintableEntry entry, DocxBody body, DocumentLabels labels) {
        if (entry.isHeaded()) {
            DocxParagraph head = body.paragraph("Heading2").text(entry.title());
            if (!entry.dates().isEmpty()) {
                head.tab().styled("Dates", entry.dates());
            }
        }
        body.paragraph("EntryPlace", entry.subtitle());
        DocxParagraph last = null;
        for (String bullet : entry.bullets()) {
            last = body.paragraph("ListBullet").text(bullet);
        }
        if (!entry.technologies().isEmpty()) {
            keepWithNext(last);
            last = body.paragraph("EntryDetail")
                    .styled("Strong", labels.word("technologies") + ":")
                    .text(" " + entry.technologies());
        }
        if (!entry.proofs().isEmpty()) {
            keepWithNext(last);
            body.proofs(entry.proofs());
        }
    }

    private static void keepWithNext(DocxParagraph paragraph) {
        if (paragraph != null) {
            paragraph.keepWithNext();
        }
    }
}
