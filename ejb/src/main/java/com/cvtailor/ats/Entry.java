package com.cvtailor.ats;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One piece of work as a CV shows it.
 *
 * @param type of the section that it stands in, e.g. {@code employment}
 */
record Entry(String path, String type, Item item) {

    /** All but those of the person's own sections. */
    static List<Entry> of(CvContent cv) {
        List<Entry> entries = new ArrayList<>();
        List<Section> sections = CvFields.orEmpty(cv.sections());
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            List<Item> items = "custom".equals(section.type()) ? List.of() : CvFields.orEmpty(section.items());
            for (int i = 0; i < items.size(); i++) {
                entries.add(new Entry("sections[" + s + "].items[" + i + "]", section.type(), items.get(i)));
            }
        }
        return entries;
    }

    boolean isA(String... types) {
        return Set.of(types).contains(String.valueOf(type));
    }

    /** What one would call it. */
    String name() {
        return item.title() == null ? String.valueOf(item.organization()) : item.title();
    }
}
