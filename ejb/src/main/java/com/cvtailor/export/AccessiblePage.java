package com.cvtailor.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Adds to a page what openhtmltopdf wants to be told and Flying Saucer finds out for itself: the outline. The templates stay the
 * same for both.
 */
final class AccessiblePage {

    private final Document page;

    private AccessiblePage(Document page) {
        this.page = page;
    }

    static void complete(Document page) {
        new AccessiblePage(page).addOutline();
    }

    private void addOutline() {
        Element outline = page.createElement("bookmarks");
        Deque<Element> ancestors = new ArrayDeque<>(List.of(outline));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        List<Element> headings = headings(page.getDocumentElement());
        for (int i = 0; i < headings.size(); i++) {
            Element heading = headings.get(i);
            int level = level(heading);
            while (levels.getLast() >= level) {
                levels.removeLast();
                ancestors.removeLast();
            }
            Element bookmark = bookmark(heading, i);
            ancestors.getLast().appendChild(bookmark);
            ancestors.addLast(bookmark);
            levels.addLast(level);
        }
        page.getElementsByTagName("head").item(0).appendChild(outline);
    }

    private Element bookmark(Element heading, int number) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "heading-" + number);
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }

    private static List<Element> headings(Node node) {
        List<Element> headings = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && level(element) > 0) {
                headings.add(element);
            } else {
                headings.addAll(headings(child));
            }
        }
        return headings;
    }

    /** 1 to 6, or 0 for what is no heading. */
    private static int level(Element element) {
        return element.getTagName().matches("h[1-6]") ? element.getTagName().charAt(1) - '0' : 0;
    }
}
