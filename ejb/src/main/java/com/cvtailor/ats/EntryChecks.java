package com.cvtailor.ats;

import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the entries say what is looked for in them. That each position has a title and an employer, and each degree a school,
 * is what the resume quality findings of RChilli ask for; length and figures of bullets are what career advisers agree on: two
 * printed lines at most, and a number where the work has one.
 */
final class EntryChecks {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    /** Words. */
    private static final int SHORTEST_BULLET = 4;

    /** Words; about two and a half printed lines. */
    private static final int LONGEST_BULLET = 40;

    /** Percent of the bullets about work. */
    private static final int ENOUGH_NUMBERS = 33;

    private EntryChecks() {}

    static List<AtsCheck> of(CvContent cv) {
        List<Entry> entries = Entry.of(cv);
        return List.of(heads(entries), bulletLengths(entries), numbers(entries), links(entries), liveLinks(entries));
    }

    private static AtsCheck heads(List<Entry> entries) {
        Tally tally = new Tally("ENTRY_HEADS", AtsSeverity.WARNING);
        for (Entry entry : entries) {
            Item item = entry.item();
            if (!isGiven(item.title()) && !isGiven(item.role())) {
                tally.bad(entry.path() + ".title", entry.name(), "no_title");
            } else if (entry.isA("employment", "education", "volunteering") && !isGiven(item.organization())) {
                tally.bad(entry.path() + ".organization", entry.name(), "no_organization");
            } else {
                tally.good();
            }
        }
        return tally.check();
    }

    private static AtsCheck bulletLengths(List<Entry> entries) {
        Tally tally = new Tally("BULLET_LENGTH", AtsSeverity.WARNING);
        eachBullet(entries, (path, text) -> {
            long words = WORD.matcher(text).results().count();
            if (words < SHORTEST_BULLET) {
                tally.bad(path, text, "too_short");
            } else {
                tally.expect(words <= LONGEST_BULLET, path, text, "too_long");
            }
        });
        return tally.check();
    }

    private static AtsCheck numbers(List<Entry> entries) {
        Tally tally = new Tally("BULLET_NUMBERS", AtsSeverity.INFO);
        eachBullet(
                entries.stream()
                        .filter(entry -> entry.isA("employment", "project", "volunteering"))
                        .toList(),
                (path, text) -> tally.expect(NUMBER.matcher(text).find(), path, text, "no_number"));
        return tally.check(ENOUGH_NUMBERS);
    }

    private static AtsCheck links(List<Entry> entries) {
        Tally tally = new Tally("EVIDENCE_GIVEN", AtsSeverity.WARNING);
        for (Entry entry : entries) {
            if (!entry.isA("education")) {
                tally.expect(
                        CvFields.orEmpty(entry.item().evidence()).stream().anyMatch(CvFields::isShown),
                        entry.path() + ".evidence",
                        entry.name(),
                        "no_link");
            }
        }
        // Not all work can be shown; most of it should.
        return tally.check(50);
    }

    private static AtsCheck liveLinks(List<Entry> entries) {
        Tally tally = new Tally("EVIDENCE_LIVE", AtsSeverity.INFO);
        for (Entry entry : entries) {
            List<CvContent.Evidence> links = CvFields.orEmpty(entry.item().evidence());
            for (int e = 0; e < links.size(); e++) {
                tally.expect(
                        "valid".equals(links.get(e).validationStatus()),
                        entry.path() + ".evidence[" + e + "].url",
                        links.get(e).url(),
                        CvFields.isShown(links.get(e)) ? "not_verified" : "dead_link");
            }
        }
        return tally.check();
    }

    private interface BulletVisit {
        void of(String path, String text);
    }

    private static void eachBullet(List<Entry> entries, BulletVisit visit) {
        for (Entry entry : entries) {
            List<Bullet> bullets = CvFields.orEmpty(entry.item().bullets());
            for (int b = 0; b < bullets.size(); b++) {
                visit.of(
                        entry.path() + ".bullets[" + b + "].text",
                        bullets.get(b).text());
            }
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
