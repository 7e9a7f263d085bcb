package com.cvtailor.export;

import jakarta.xml.bind.JAXBException;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;

/**
 * A square picture that stands in a line of text.
 *
 * @param relationshipId of the picture's part
 * @param number distinct within the document
 */
record DocxPicture(String relationshipId, int number, double millimetres, String alternative) {

    private static final int EMU_PER_MILLIMETRE = 36_000;

    private static final String INLINE =
            """
            <wp:inline distT="0" distB="0" distL="0" distR="0"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
              <wp:extent cx="%1$d" cy="%1$d"/>
              <wp:docPr id="%2$d" name="Code %2$d"/>
              <a:graphic>
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
                  <pic:pic>
                    <pic:nvPicPr><pic:cNvPr id="%2$d" name="Code %2$d"/><pic:cNvPicPr/></pic:nvPicPr>
                    <pic:blipFill><a:blip r:embed="%3$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
                    <pic:spPr>
                      <a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%1$d"/></a:xfrm>
                      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
                    </pic:spPr>
                  </pic:pic>
                </a:graphicData>
              </a:graphic>
            </wp:inline>
            """;

    Drawing drawing() {
        long side = Math.round(millimetres * EMU_PER_MILLIMETRE);
        try {
            Inline inline =
                    (Inline) XmlUtils.unwrap(XmlUtils.unmarshalString(INLINE.formatted(side, number, relationshipId)));
            inline.getDocPr().setDescr(alternative);
            Drawing drawing = new Drawing();
            drawing.getAnchorOrInline().add(inline);
            return drawing;
        } catch (JAXBException e) {
            throw new IllegalStateException("The picture's own XML is not valid", e);
        }
    }
}
