package com.cvtailor.jobdescription;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts an advertisement into lines and finds by its headings what each is about. */
final class AdOutline {
    private final Headings headings;
    private final List<AdSegment> segments;
    private final List<AdLine> lines = new ArrayList<>();
    private SectionKind section = SectionKind.NONE;
    private Optional<SectionKind> label = Optional.empty();
    private boolean sectionHasContent;
    private boolean afterBlank = true;

    AdOutline(SkillTaxonomy taxonomy, String text) {
        headings = new Headings(taxonomy);
        segments = AdSegments.of(text);
        for (int i = 0; i < segments.size(); i++) {
            add(segments.get(i), i + 1 < segments.size() ? segments.get(i + 1).text() : "");
        }
    }

    /** Without headings and blank lines. */
    List<AdLine> lines() {
        return lines;
    }

    boolean names(SectionKind kind) {
        return lines.stream().anyMatch(line -> line.section() == kind);
    }

    private void add(AdSegment segment, String following) {
        if (segment.isBlank()) {
            afterBlank = true;
            return;
        }
        Bullet bullet = Bullet.of(segment.text());
        Optional<SectionKind> heading =
                headings.of(segment.text(), new Headings.Place(bullet, afterBlank, lines.isEmpty(), following));
        if (heading.isPresent()) {
            section = heading.get();
            sectionHasContent = false;
            label = Optional.empty();
        } else {
            addContent(segment, bullet, following);
        }
        afterBlank = false;
    }

    private void addContent(AdSegment segment, Bullet bullet, String following) {
        boolean ended = afterBlank && sectionHasContent && !bullet.present() && isList(section);
        section = ended ? SectionKind.NONE : section;
        Optional<SectionKind> own = headings.label(bullet.content());
        label = own.isPresent() || segment.opensLine() ? own : label;
        lines.add(new AdLine(segment.start(), segment.text(), bullet.present(), label.orElse(section)));
        sectionHasContent = true;
        if (own.isPresent() && !bullet.present() && Bullet.of(following).present()) {
            section = own.get();
        }
    }

    private static boolean isList(SectionKind kind) {
        return kind == SectionKind.MUST || kind == SectionKind.NICE || kind == SectionKind.NOT_NEEDED;
    }
}
