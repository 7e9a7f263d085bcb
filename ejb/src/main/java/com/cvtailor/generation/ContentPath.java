package com.cvtailor.generation;

import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.util.List;
import java.util.stream.IntStream;

/** Names places in a document's content as clients see them. */
final class ContentPath {

    static final String CUSTOM = "custom";

    private ContentPath() {}

    static String at(String list, int index) {
        return list + "[" + index + "]";
    }

    /** Goes through all items but the person's own. */
    static void eachItem(CvContent cv, ItemVisit visit) {
        for (int s = 0; s < cv.sections().size(); s++) {
            Section section = cv.sections().get(s);
            List<Item> items = section.type().equals(CUSTOM) ? List.of() : section.items();
            for (int i = 0; i < items.size(); i++) {
                visit.at(at(at("sections", s) + ".items", i), section, items.get(i));
            }
        }
    }

    /** Each value of a list as something else of its kind, by its place. */
    static <T> List<T> mapped(List<T> values, String path, Change<T> change) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> change.at(at(path, i), values.get(i)))
                .toList();
    }

    @FunctionalInterface
    interface ItemVisit {
        void at(String path, Section section, Item item);
    }

    @FunctionalInterface
    interface Change<T> {
        T at(String path, T value);
    }
}
