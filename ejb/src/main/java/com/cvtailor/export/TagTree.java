package com.cvtailor.export;

import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.DIV;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.L;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.LBL;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.LI;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.LINK;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.P;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.SECT;
import static org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes.SPAN;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF, put right where the page had to be built otherwise than it is to be read aloud. */
final class TagTree {

    private static final Set<String> GROUPS = Set.of(DIV, SECT);
    private static final Set<String> INLINE = Set.of(SPAN, LINK);

    private int headingLevel;
    private PDStructureElement openList;

    private TagTree() {}

    static void tidy(PDDocument pdf) {
        new TagTree().tidyBelow(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private void tidyBelow(PDStructureNode parent) {
        children(parent).forEach(this::tidy);
    }

    private void tidy(PDStructureElement element) {
        String type = element.getStructureType();
        if (L.equals(type)) {
            children(element).forEach(item -> label(element, item));
            joinWithListBefore(element);
            return;
        }
        boolean holdsWords = holdsWords(element);
        if (!GROUPS.contains(type) || holdsWords) {
            openList = null;
        }
        if (isHeading(type)) {
            leaveNoLevelOut(element);
            children(element).forEach(TagTree::makeInline);
            return;
        }
        if (GROUPS.contains(type) && holdsWords) {
            element.setStructureType(P);
        } else if (LINK.equals(type)) {
            // The link's own words are read; what it opens stands in its annotation.
            element.getCOSObject().removeItem(COSName.ALT);
        }
        tidyBelow(element);
    }

    /** A bullet that the style sheet writes before an item is tagged as an item itself. */
    private static void label(PDStructureElement list, PDStructureElement item) {
        for (PDStructureElement body : children(item)) {
            for (PDStructureElement bullet : children(body)) {
                if (LI.equals(bullet.getStructureType())) {
                    body.removeKid(bullet);
                    bullet.setStructureType(LBL);
                    children(bullet).forEach(TagTree::makeInline);
                    item.setKids(List.of(bullet, body));
                    bullet.setParent(item);
                    list.getCOSObject().getCOSDictionary(COSName.A).setName("ListNumbering", "Disc");
                }
            }
        }
    }

    /** A template parts a list to keep its first item with the heading above; aloud it is one list. */
    private void joinWithListBefore(PDStructureElement list) {
        if (openList == null) {
            openList = list;
            return;
        }
        for (PDStructureElement item : children(list)) {
            list.removeKid(item);
            openList.appendKid(item);
        }
        list.getParent().removeKid(list);
    }

    /** A person's section without a title would leave the headings of its entries without one above them. */
    private void leaveNoLevelOut(PDStructureElement heading) {
        int level = heading.getStructureType().charAt(1) - '0';
        headingLevel = Math.min(level, headingLevel + 1);
        heading.setStructureType("H" + headingLevel);
    }

    /** Decoration before a heading makes blocks, and headings, inside it. */
    private static void makeInline(PDStructureElement element) {
        if (element.getKids().isEmpty()) {
            element.getParent().removeKid(element);
            return;
        }
        if (!LINK.equals(element.getStructureType())) {
            element.setStructureType(SPAN);
        }
        children(element).forEach(TagTree::makeInline);
    }

    private static boolean isHeading(String type) {
        return type.matches("H[1-6]");
    }

    /** What groups holds no words of its own; a {@code div} with text is a paragraph by another name. */
    private static boolean holdsWords(PDStructureElement element) {
        return element.getKids().stream()
                .anyMatch(kid -> kid instanceof PDStructureElement inner
                        ? INLINE.contains(inner.getStructureType())
                        : !(kid instanceof PDObjectReference));
    }

    private static List<PDStructureElement> children(PDStructureNode parent) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
