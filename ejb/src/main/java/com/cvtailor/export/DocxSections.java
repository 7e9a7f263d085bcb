package com.cvtailor.export;

import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTColumns;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.SectPr;

/** Page settings in Word's twentieths of a point: A4 with the margins of the PDF. */
final class DocxSections {

    private static final BigInteger SIDE_MARGIN = BigInteger.valueOf(1077);
    private static final BigInteger TOP_MARGIN = BigInteger.valueOf(850);
    private static final BigInteger FOOTER_DISTANCE = BigInteger.valueOf(397);
    private static final BigInteger COLUMN_GAP = BigInteger.valueOf(227);

    private DocxSections() {}

    /** The section that a document begins with: the page number stands below from page 2. */
    static SectPr first(String footerId) {
        SectPr section = page();
        FooterReference footer = new FooterReference();
        footer.setType(HdrFtrRef.DEFAULT);
        footer.setId(footerId);
        section.getEGHdrFtrReferences().add(footer);
        section.setTitlePg(new BooleanDefaultTrue());
        return section;
    }

    /** A section that goes on where the one before ended, in columns of equal width. */
    static SectPr following(int columns) {
        SectPr section = page();
        SectPr.Type type = new SectPr.Type();
        type.setVal("continuous");
        section.setType(type);
        CTColumns layout = new CTColumns();
        layout.setNum(BigInteger.valueOf(columns));
        layout.setSpace(COLUMN_GAP);
        section.setCols(layout);
        return section;
    }

    private static SectPr page() {
        SectPr.PgSz size = new SectPr.PgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        SectPr.PgMar margins = new SectPr.PgMar();
        margins.setLeft(SIDE_MARGIN);
        margins.setRight(SIDE_MARGIN);
        margins.setTop(TOP_MARGIN);
        margins.setBottom(TOP_MARGIN);
        margins.setHeader(FOOTER_DISTANCE);
        margins.setFooter(FOOTER_DISTANCE);
        margins.setGutter(BigInteger.ZERO);
        SectPr section = new SectPr();
        section.setPgSz(size);
        section.setPgMar(margins);
        return section;
    }
}
