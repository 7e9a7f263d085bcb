package com.cvtailor.export;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.Text;

/** One paragraph of a Word document in one of the styles of {@code styles.xml}. */
final class DocxParagraph {

    private final DocxFile file;
    private final P paragraph = new P();
    private final PPr properties = new PPr();

    DocxParagraph(DocxFile file, String style) {
        this.file = file;
        PPrBase.PStyle name = new PPrBase.PStyle();
        name.setVal(style);
        properties.setPStyle(name);
        paragraph.setPPr(properties);
        file.content().add(paragraph);
    }

    DocxParagraph text(String text) {
        return styled(null, text);
    }

    /** Text in a character style; line breaks in it stay line breaks. */
    DocxParagraph styled(String characterStyle, String text) {
        paragraph.getContent().add(run(characterStyle, text));
        return this;
    }

    DocxParagraph tab() {
        R run = new R();
        run.getContent().add(new R.Tab());
        paragraph.getContent().add(run);
        return this;
    }

    DocxParagraph columnBreak() {
        Br next = new Br();
        next.setType(STBrType.COLUMN);
        R run = new R();
        run.getContent().add(next);
        paragraph.getContent().add(run);
        return this;
    }

    /** @param description what the link does */
    DocxParagraph link(String text, String href, String description) {
        P.Hyperlink link = new P.Hyperlink();
        link.setId(file.hyperlink(href));
        link.setHistory(true);
        link.setTooltip(description);
        link.getContent().add(run("Hyperlink", text));
        paragraph.getContent().add(link);
        return this;
    }

    DocxParagraph picture(DocxPicture picture) {
        R run = new R();
        run.getContent().add(picture.drawing());
        paragraph.getContent().add(run);
        return this;
    }

    DocxParagraph keepWithNext() {
        properties.setKeepNext(new BooleanDefaultTrue());
        return this;
    }

    DocxParagraph onNewPage() {
        properties.setPageBreakBefore(new BooleanDefaultTrue());
        return this;
    }

    PPr properties() {
        return properties;
    }

    private static R run(String characterStyle, String text) {
        R run = new R();
        if (characterStyle != null) {
            RStyle style = new RStyle();
            style.setVal(characterStyle);
            RPr properties = new RPr();
            properties.setRStyle(style);
            run.setRPr(properties);
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.getContent().add(new Br());
            }
            Text line = new Text();
            line.setValue(lines[i]);
            line.setSpace("preserve");
            run.getContent().add(line);
        }
        return run;
    }
}
