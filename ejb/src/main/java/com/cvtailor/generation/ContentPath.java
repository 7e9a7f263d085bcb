package com.cvtailor.generation;

import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.util.List;
import java.util.function.BiConsumer;

/** Names places in a document's content as clients see them. */
final class ContentPath {

    static final String CUSTOM = "custom";

    private ContentPath() {}

    static String at(String list, int index) {
        return list + "[" + index + "]";
    }

    /** Goes through all items but the person's own. */
    static void eachItem(CvContent cv, BiConsumer<String, Item> visit) {
        for (int s = 0; s < cv.sections().size(); s++) {
            Section section = cv.sections().get(s);
            List<Item> items = section.type().equals(CUSTOM) ? List.of() : section.items();
            for (int i = 0; i < items.size(); i++) {
                visit.accept(at(at("sections", s) + ".items", i), items.get(i));
            }
        }
    }
}
