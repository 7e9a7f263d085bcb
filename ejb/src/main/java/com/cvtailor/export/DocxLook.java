package com.cvtailor.export;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A template's design in Word's terms: twentieths of a point, half points for letters, colours without a {@code #}, fonts that
 * people have. {@code docx/styles.xml} draws with it; Pebble calls public methods only.
 */
final class DocxLook {

    private static final double TWENTIETHS_PER_MILLIMETRE = 1440 / 25.4;
    private static final double LONG_SIDE_OF_LETTER = 279.4;
    private static final double LONG_SIDE_OF_A4 = 297;

    /** A DOCX goes without its fonts, to be edited; these look much the same and lie on nearly every computer. */
    private static final Map<String, String> FONTS = Map.of(
            FontFile.SANS,
            "Calibri",
            FontFile.GROTESQUE,
            "Arial",
            FontFile.SERIF,
            "Cambria",
            FontFile.GARAMOND,
            "Garamond");

    /** What the style sheets of the templates do beyond their tokens, as far as Word's styles can do it. */
    private static final Map<DocumentTemplate, Set<String>> TRAITS = Map.of(
            DocumentTemplate.CLASSIC, Set.of("light-name", "capitals", "rule-below", "blue-links"),
            DocumentTemplate.MODERN, Set.of("rule-above"),
            DocumentTemplate.COMPACT, Set.of("rule-below", "rule-below-name"),
            DocumentTemplate.TECHNICAL, Set.of("dark-name", "bar-beside", "tinted-skills", "upright-places"),
            DocumentTemplate.ACADEMIC, Set.of("light-name", "dark-name", "centred", "slanted-headings"),
            DocumentTemplate.EXECUTIVE,
                    Set.of(
                            "light-name",
                            "centred",
                            "centred-headings",
                            "capitals",
                            "accented-titles",
                            "opening-statement"),
            DocumentTemplate.TWO_COLUMN, Set.of("rule-below-name"),
            DocumentTemplate.MINIMAL, Set.of("quiet-headings", "dark-links", "dashes", "upright-places"));

    private final DocumentTemplate template;
    private final Paper paper;
    private final Map<String, Object> tokens;

    DocxLook(DocumentTemplate template, Paper paper, Design design) {
        this.template = template;
        this.paper = paper;
        this.tokens = design.tokens();
    }

    public String font(String token) {
        return FONTS.getOrDefault(text(token), "Calibri");
    }

    public String color(String token) {
        return text(token).substring(1).toUpperCase(Locale.ROOT);
    }

    /** The size of letters. */
    public long size(String token) {
        return Math.round(2 * number(token));
    }

    /** A distance that the design gives in points. */
    public long points(String token) {
        return Math.round(20 * number(token));
    }

    public boolean has(String trait) {
        return TRAITS.getOrDefault(template, Set.of()).contains(trait);
    }

    public String bullet() {
        return has("dashes") ? "–" : "•";
    }

    /** Where the entries' dates stand. */
    boolean datesBelow() {
        return "below".equals(text("dates"));
    }

    boolean skillsFirst() {
        return Boolean.TRUE.equals(tokens.get("skills_first"));
    }

    /** One line for each group of skills, rather than a column of names beside one of groups. */
    boolean skillsInLines() {
        return !"table".equals(text("skills"));
    }

    /** A distance that the design gives in millimetres. */
    public long millimetres(String token) {
        return Math.round(TWENTIETHS_PER_MILLIMETRE * number(token));
    }

    long paperWidth() {
        return Math.round(TWENTIETHS_PER_MILLIMETRE * paper.width());
    }

    long paperHeight() {
        return Math.round(TWENTIETHS_PER_MILLIMETRE * (paper == Paper.A4 ? LONG_SIDE_OF_A4 : LONG_SIDE_OF_LETTER));
    }

    private double number(String token) {
        return Double.parseDouble(text(token).replaceAll("[a-z]+$", ""));
    }

    private String text(String token) {
        return String.valueOf(tokens.get(token));
    }
}
