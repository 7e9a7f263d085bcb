package com.cvtailor.ats;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Section;
import java.util.List;
import java.util.Set;

/**
 * Whether a machine finds the sections: parsers tell them by well-known headings, and file what stands below an unknown one
 * nowhere. Experience, education and skills are what they look for. Sections with nothing in them are one of RChilli's major
 * issues.
 */
final class SectionChecks {

    private static final Set<String> WORK = Set.of("employment", "project", "volunteering");
    private static final StandardHeadings HEADINGS = new StandardHeadings();

    private SectionChecks() {}

    static List<AtsCheck> of(CvContent cv) {
        List<Section> sections = CvFields.orEmpty(cv.sections());
        return List.of(names(sections, cv.language()), expected(cv, sections), filled(sections));
    }

    private static AtsCheck names(List<Section> sections, String language) {
        Tally tally = new Tally("SECTION_NAMES", AtsSeverity.WARNING);
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            if (!"custom".equals(section.type())) {
                tally.expect(
                        section.title() != null && HEADINGS.knows(language, section.type(), section.title()),
                        "sections[" + s + "].title",
                        section.title(),
                        "unusual_heading");
            }
        }
        return tally.check();
    }

    private static AtsCheck expected(CvContent cv, List<Section> sections) {
        Tally tally = new Tally("SECTION_EXPECTED", AtsSeverity.WARNING);
        tally.expect(
                sections.stream().anyMatch(section -> WORK.contains(section.type())), null, "employment", "no_section");
        tally.expect(
                sections.stream().anyMatch(section -> "education".equals(section.type())),
                null,
                "education",
                "no_section");
        tally.expect(!CvFields.orEmpty(cv.skills()).isEmpty(), null, "skills", "no_section");
        return tally.check();
    }

    private static AtsCheck filled(List<Section> sections) {
        Tally tally = new Tally("SECTION_FILLED", AtsSeverity.WARNING);
        for (int s = 0; s < sections.size(); s++) {
            tally.expect(
                    !CvFields.orEmpty(sections.get(s).items()).isEmpty(),
                    "sections[" + s + "]",
                    sections.get(s).title(),
                    "empty_section");
        }
        return tally.check();
    }
}
