package com.cvtailor.jobdescription;

import com.cvtailor.language.TextLanguage;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a job advertisement by its headings, lists and turns of phrase in English, German, French and Spanish. The text is
 * data: whatever it says, it is only searched. Deterministic; the time grows with the length of the text.
 */
public final class JobDescriptionParser {
    private static final int MOST_RESPONSIBILITIES = 20;

    private static final Set<SectionKind> ESSENTIAL =
            EnumSet.of(SectionKind.NONE, SectionKind.MUST, SectionKind.NICE, SectionKind.RESPONSIBILITIES);

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
        AdHeader header = new AdHeader(taxonomy, text);
        Integer years = ExperienceYears.in(outline.lines());
        Optional<String> recognized = languageOrNull != null ? Optional.of(languageOrNull) : TextLanguage.of(text);
        return new ParsedJobDescription(
                header.title(),
                header.company(),
                new Seniority(text).of(header.title(), header.titleLine(), years),
                years,
                recognized.orElse("en"),
                new RequirementReader(taxonomy, outline, header.company(), header.title()).skills(),
                responsibilities(outline),
                essence(outline),
                warnings(recognized));
    }

    private static List<ParseWarning> warnings(Optional<String> language) {
        if (language.isEmpty()) {
            return List.of(new ParseWarning("LANGUAGE_NOT_RECOGNIZED"));
        }
        return TextLanguage.SUPPORTED.contains(language.get())
                ? List.of()
                : List.of(new ParseWarning("LANGUAGE_NOT_SUPPORTED"));
    }

    private static List<String> essence(AdOutline outline) {
        return outline.lines().stream()
                .filter(line -> ESSENTIAL.contains(line.section()))
                .map(AdLine::content)
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .toList();
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
