package com.cvtailor.export;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvContent;
import org.docx4j.jaxb.Context;

/**
 * Draws documents as DOCX with true Word styles, so that a person can go on writing in them. Thread-safe; the first one
 * made in a process takes about two seconds to prepare.
 */
public final class DocxRenderer {

    private final PdfRenderer pdf;

    public DocxRenderer() {
        this(new PdfRenderer());
    }

    /** @param pdf tells how close a CV must be set to keep to its pages; Word would have to be asked itself */
    DocxRenderer(PdfRenderer pdf) {
        this.pdf = pdf;
        if (Context.jc == null) {
            // docx4j only logs this, and fails later with a bare NullPointerException.
            throw new IllegalStateException("docx4j finds no JAXB implementation");
        }
    }

    public byte[] render(CvContent content, RenderOptions options) {
        PrintableCv cv = PrintableCv.of(content, options, pdf.density(content, options), PrintableText::of);
        DocxLook look = look(options, cv.design());
        DocxFile file = new DocxFile(cv.title(), cv.name(), cv.labels().language(), look);
        new DocxCv(cv, new DocxBody(file, cv.labels(), look), look).write();
        return file.bytes();
    }

    public byte[] render(CoverLetterContent content, RenderOptions options) {
        PrintableLetter letter = PrintableLetter.of(content, options, PrintableText::of);
        DocxLook look = look(options, letter.design());
        DocxFile file =
                new DocxFile(letter.title(), letter.name(), letter.labels().language(), look);
        DocxBody body = new DocxBody(file, letter.labels(), look);
        body.letterhead(letter.name(), letter.label(), letter.contacts());
        body.paragraph("LetterRecipient", letter.recipient());
        body.paragraph("LetterSubject", letter.subject());
        body.paragraph("LetterPart", letter.salutation());
        letter.paragraphs().forEach(paragraph -> body.paragraph("BodyText", paragraph));
        body.paragraph("LetterPart").text(letter.closing()).keepWithNext();
        body.paragraph("LetterPart", letter.signature());
        body.proofs(letter.proofsInText());
        body.figures(letter.figures(), letter.design().textWidth());
        return file.bytes();
    }

    private static DocxLook look(RenderOptions options, Design design) {
        return new DocxLook(options.layout().template(), options.layout().paper(), design);
    }
}
