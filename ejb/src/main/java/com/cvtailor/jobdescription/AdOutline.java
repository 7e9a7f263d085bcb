package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts an advertisement into lines and finds by its headings what each is about. */
final class AdOutline {
    /** A sign, an emoji, "1." or "(a)"; bounded, so that hostile text cannot slow it down. */
    private static final Pattern BULLET = Pattern.compile(
            "^\\s{0,20}(?:[-*\u2022\u00b7\u2013\u2014~\u25cf\u25aa\u2023>+\u2192]|\\p{So}|\\d{1,2}(?:\\.\\d{1,2})?[.)]?|\\(?[a-z]\\))\\s{1,20}");

    private static final int LONGEST_HEADING = 70;
    private final SkillTaxonomy taxonomy;
    private final List<AdLine> lines = new ArrayList<>();
    private SectionKind section = SectionKind.NONE;
    private boolean sectionHasContent;
    private boolean afterBlank = true;

    AdOutline(SkillTaxonomy taxonomy, String text) {
        this.taxonomy = taxonomy;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int next = newline < 0 ? -1 : newline + 1;
            add(start, text.substring(start, end).stripTrailing(), next < 0 ? "" : lineAt(text, next));
            start = end + 1;
        }
    }

    /** Without headings and blank lines. */
    List<AdLine> lines() {
        return lines;
    }

    boolean names(SectionKind kind) {
        return lines.stream().anyMatch(line -> line.section() == kind);
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("").strip();
    }

    private void add(int start, String line, String following) {
        if (line.isBlank()) {
            afterBlank = true;
            return;
        }
        boolean bullet = BULLET.matcher(line).find();
        Optional<SectionKind> heading = heading(line, bullet, following);
        if (heading.isPresent()) {
            section = heading.get();
            sectionHasContent = false;
        } else {
            boolean ended = afterBlank && sectionHasContent && !bullet && isList(section);
            section = ended ? SectionKind.NONE : section;
            lines.add(new AdLine(start, line, bullet, label(line).orElse(section)));
            sectionHasContent = true;
        }
        afterBlank = false;
    }

    private static boolean isList(SectionKind kind) {
        return kind == SectionKind.MUST || kind == SectionKind.NICE || kind == SectionKind.NOT_NEEDED;
    }

    private Optional<SectionKind> heading(String line, boolean bullet, String following) {
        String bare = bare(line);
        boolean numbered = bullet && Character.isDigit(line.strip().charAt(0));
        if (bare.length() > LONGEST_HEADING
                || bare.isEmpty()
                || (bullet && !line.strip().startsWith("*") && !numbered)) {
            return Optional.empty();
        }
        boolean introduces = line.strip().endsWith(":") || line.strip().endsWith("*");
        boolean sentence = bare.endsWith(".") || bare.endsWith("!") || bare.endsWith(";") || bare.endsWith(",");
        int words = bare.split("\\s+", 12).length;
        Optional<SectionKind> known = Phrases.heading(bare);
        if (known.isPresent() && (introduces || (!sentence && words <= 8 && !(bullet && !numbered)))) {
            return numbered && !following.isBlank() && !afterBlank ? Optional.empty() : known;
        }
        boolean titled = afterBlank && !bullet && !sentence && words <= 5 && !following.isBlank();
        return titled && !lines.isEmpty() && taxonomy.mentionsIn(bare).isEmpty()
                ? Optional.of(SectionKind.OTHER)
                : Optional.empty();
    }

    /** "Nice to have: Docker" speaks for its own line only. */
    private static Optional<SectionKind> label(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon <= LONGEST_HEADING ? Phrases.heading(line.substring(0, colon)) : Optional.empty();
    }

    private static String bare(String line) {
        return withoutBullet(line).replaceAll("^[#*_=\\s]{1,10}|[#*_=:\\s]{1,10}$", "");
    }

    private static String lineAt(String text, int start) {
        int newline = text.indexOf('\n', start);
        return text.substring(start, newline < 0 ? text.length() : newline);
    }
}
