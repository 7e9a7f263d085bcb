package com.cvtailor.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Gives each run of characters that the template's own fonts lack an element that names a font which has them: Flying Saucer takes
 * one font for a whole text. Text beside elements gets one too, else it would be drawn, and read, before them.
 */
final class FontRuns {

    private final DocumentFonts fonts;
    private final List<String> own;
    private final List<String> others;
    private final Set<String> named = new LinkedHashSet<>();

    /**
     * @param own the template's families; a character must be in all of them to stay with them
     */
    FontRuns(DocumentFonts fonts, List<String> own, List<String> others) {
        this.fonts = fonts;
        this.own = own;
        this.others = others;
    }

    /** Answers the families that the page now names beside the template's own. */
    Set<String> mark(Document document) {
        NodeList bodies = document.getElementsByTagName("body");
        List<Text> texts = new ArrayList<>();
        collect(bodies.item(0), texts);
        texts.forEach(this::mark);
        return named;
    }

    private static void collect(Node parent, List<Text> texts) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                texts.add(text);
            } else {
                collect(node, texts);
            }
        }
    }

    private void mark(Text text) {
        String characters = text.getData();
        boolean plain = characters.chars().allMatch(c -> c < 0x80);
        if (characters.isBlank() || plain && !hasElementBeside(text)) {
            return;
        }
        int start = 0;
        while (start < characters.length()) {
            String family = family(characters.codePointAt(start));
            int end = start;
            while (end < characters.length() && family.equals(family(characters.codePointAt(end)))) {
                end += Character.charCount(characters.codePointAt(end));
            }
            text.getParentNode().insertBefore(span(text, characters.substring(start, end), family), text);
            start = end;
        }
        text.getParentNode().removeChild(text);
    }

    private static boolean hasElementBeside(Text text) {
        return text.getPreviousSibling() != null || text.getNextSibling() != null;
    }

    private Element span(Text text, String run, String family) {
        Element span = text.getOwnerDocument().createElement("span");
        if (!family.isEmpty()) {
            named.add(family);
            span.setAttribute("style", "font-family: '" + family + "'");
        }
        span.appendChild(text.getOwnerDocument().createTextNode(run));
        return span;
    }

    /** Empty for the template's own. */
    private String family(int codePoint) {
        if (codePoint < 0x80
                || own.stream().allMatch(name -> fonts.familyFor(codePoint, List.of(name))
                        .isPresent())) {
            return "";
        }
        return fonts.familyFor(codePoint, others).orElse("");
    }
}
