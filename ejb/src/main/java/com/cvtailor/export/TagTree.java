package com.cvtailor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The tags of a PDF, put right where the page had to be built otherwise than it is to be read aloud. */
final class TagTree {

    private static final Set<String> INLINE = Set.of(StandardStructureTypes.SPAN, StandardStructureTypes.LINK);

    private final PDStructureNode root;
    private int headingLevel;
    private PDStructureElement openList;

    private TagTree(PDStructureNode root) {
        this.root = root;
    }

    static void tidy(PDDocument pdf) {
        TagTree tree = new TagTree(pdf.getDocumentCatalog().getStructureTreeRoot());
        tree.tidyBelow(tree.root);
    }

    private void tidyBelow(PDStructureNode parent) {
        for (PDStructureElement element : children(parent)) {
            String type = element.getStructureType();
            if (StandardStructureTypes.L.equals(type)) {
                joinWithListBefore(element);
            } else {
                if (!isGroup(type)) {
                    openList = null;
                } else if (holdsWords(element)) {
                    openList = null;
                    element.setStructureType(StandardStructureTypes.P);
                }
                if (type.matches("H[1-6]")) {
                    leaveNoLevelOut(element);
                } else if (StandardStructureTypes.LINK.equals(type)) {
                    // The link's own words are read; what it opens stands in its annotation.
                    element.getCOSObject().removeItem(COSName.ALT);
                }
                tidyBelow(element);
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
        PDStructureNode parent = list.getParent();
        parent.removeKid(list);
    }

    /** A person's section without a title would leave the headings of its entries without one above them. */
    private void leaveNoLevelOut(PDStructureElement heading) {
        int level = heading.getStructureType().charAt(1) - '0';
        headingLevel = Math.min(level, headingLevel + 1);
        heading.setStructureType("H" + headingLevel);
    }

    private static boolean isGroup(String type) {
        return StandardStructureTypes.DIV.equals(type) || StandardStructureTypes.SECT.equals(type);
    }

    /** What groups holds no words of its own; a {@code div} with text is a paragraph by another name. */
    private static boolean holdsWords(PDStructureElement element) {
        return element.getKids().stream()
                .anyMatch(kid -> kid instanceof PDStructureElement inner
                        ? INLINE.contains(inner.getStructureType())
                        : !(kid instanceof PDObjectReference));
    }

    private static List<PDStructureElement> children(PDStructureNode parent) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
