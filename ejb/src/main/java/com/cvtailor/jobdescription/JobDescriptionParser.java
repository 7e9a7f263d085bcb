package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;

/**
 * Reads a job advertisement by its headings, lists and turns of phrase in English, German, French and Spanish. The text is
 * data: whatever it says, it is only searched. Deterministic; the time grows with the length of the text.
 */
public final class JobDescriptionParser {
    private static final int MOST_RESPONSIBILITIES = 20;

    private final SkillTaxonomy taxonomy;

    public JobDescriptionParser(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Reads a text of any length and content; what is not found is null or empty.
     *
     * @param languageOrNull ISO 639-1 code when the language is known, else it is guessed
     */
    public ParsedJobDescription parse(String text, String languageOrNull) {
        AdOutline outline = new AdOutline(taxonomy, text);
        AdHeader header = new AdHeader(text);
        Integer years = ExperienceYears.in(outline.lines());
        return new ParsedJobDescription(
                header.title(),
                header.company(),
                Seniority.of(header.title(), years),
                years,
                languageOrNull != null ? languageOrNull : LanguageGuess.of(text).orElse("en"),
                new RequirementReader(taxonomy, outline).skills(),
                responsibilities(outline));
    }

    private static List<String> responsibilities(AdOutline outline) {
        return outline.lines().stream()
                .filter(line -> line.section() == SectionKind.RESPONSIBILITIES)
                .map(AdLine::content)
                .filter(line -> !line.isEmpty())
                .limit(MOST_RESPONSIBILITIES)
                .toList();
    }
}
