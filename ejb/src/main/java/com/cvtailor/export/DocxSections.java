package com.cvtailor.export;

import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTColumns;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.SectPr;

/** Page settings in Word's twentieths of a point: the paper and the margins of the PDF. */
final class DocxSections {

    private static final BigInteger FOOTER_DISTANCE = BigInteger.valueOf(397);
    private static final BigInteger COLUMN_GAP = BigInteger.valueOf(227);

    private final DocxLook look;

    DocxSections(DocxLook look) {
        this.look = look;
    }

    /** The section that a document begins with: the page number stands below from page 2. */
    SectPr first(String footerId) {
        SectPr section = page();
        FooterReference footer = new FooterReference();
        footer.setType(HdrFtrRef.DEFAULT);
        footer.setId(footerId);
        section.getEGHdrFtrReferences().add(footer);
        section.setTitlePg(new BooleanDefaultTrue());
        return section;
    }

    /** A section that goes on where the one before ended, in columns of equal width. */
    SectPr following(int columns) {
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

    private SectPr page() {
        SectPr.PgSz size = new SectPr.PgSz();
        size.setW(BigInteger.valueOf(look.paperWidth()));
        size.setH(BigInteger.valueOf(look.paperHeight()));
        SectPr.PgMar margins = new SectPr.PgMar();
        margins.setLeft(margin("margin_side"));
        margins.setRight(margin("margin_side"));
        margins.setTop(margin("margin_top"));
        margins.setBottom(margin("margin_bottom"));
        margins.setHeader(FOOTER_DISTANCE);
        margins.setFooter(FOOTER_DISTANCE);
        margins.setGutter(BigInteger.ZERO);
        SectPr section = new SectPr();
        section.setPgSz(size);
        section.setPgMar(margins);
        return section;
    }

    private BigInteger margin(String token) {
        return BigInteger.valueOf(look.millimetres(token));
    }
}
