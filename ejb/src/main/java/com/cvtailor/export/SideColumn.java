package com.cvtailor.export;

import com.cvtailor.export.PrintableCv.Section;
import com.cvtailor.export.PrintableCv.SkillGroup;

/**
 * Reckons how long a column beside the work gets, by characters, before it is drawn. Rather too long: what goes on over the page
 * there would be read apart from its heading.
 */
final class SideColumn {

    /** Of a page, in its smallest format and under the largest letterhead. */
    static final int LINES = 40;

    private static final int CHARACTERS_A_LINE = 24;
    private static final int HEADING = 2;

    private SideColumn() {}

    static int lines(SkillGroup group) {
        return 1 + lines(group.names());
    }

    static int lines(Section section) {
        return HEADING + section.entries().stream().mapToInt(SideColumn::lines).sum();
    }

    private static int lines(PrintableEntry entry) {
        return lines(entry.title())
                + lines(entry.subtitle())
                + lines(entry.dates())
                + entry.bullets().stream().mapToInt(SideColumn::lines).sum()
                + lines(entry.technologies())
                + 2 * entry.proofs().size();
    }

    private static int lines(String text) {
        return text == null || text.isEmpty() ? 0 : 1 + text.length() / CHARACTERS_A_LINE;
    }
}
