package com.cvtailor.ats;

import com.cvtailor.generation.Basics;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a machine can tell whom a document is from. Name and e-mail are what OpenResume's parser calls the least that must be
 * read; the resume quality findings of Textkernel and of RChilli name a missing e-mail and telephone number first. Contact data
 * in headers and footers is lost to several systems, hence the look at the body of page one.
 */
final class ContactChecks {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** The fewest digits of a telephone number that can be called from elsewhere, and the most of E.164. */
    private static final int FEWEST_DIGITS = 7;

    private static final int MOST_DIGITS = 15;

    private ContactChecks() {}

    static List<AtsCheck> of(Basics person, PdfReading pdf) {
        String firstPage = pdf.pages().isEmpty() ? "" : pdf.pages().get(0);
        return List.of(
                one("CONTACT_NAME", AtsSeverity.ERROR, isGiven(person.name()), "basics.name", person.name()),
                one(
                        "CONTACT_EMAIL",
                        AtsSeverity.ERROR,
                        isGiven(person.email())
                                && EMAIL.matcher(person.email().strip()).matches(),
                        "basics.email",
                        person.email()),
                one(
                        "CONTACT_EMAIL_READABLE",
                        AtsSeverity.ERROR,
                        isGiven(person.email()) && readsAddress(firstPage, person.email()),
                        "basics.email",
                        person.email()),
                one("CONTACT_PHONE", AtsSeverity.WARNING, isPhone(person.phone()), "basics.phone", person.phone()),
                one(
                        "CONTACT_LOCATION",
                        AtsSeverity.WARNING,
                        isGiven(person.location()),
                        "basics.location",
                        person.location()));
    }

    private static AtsCheck one(String code, AtsSeverity severity, boolean holds, String path, String text) {
        Tally tally = new Tally(code, severity);
        tally.expect(holds, path, text, isGiven(text) ? "not_recognized" : "missing");
        return tally.check();
    }

    /** As plain text by itself: an address run together with its neighbours is another address. */
    private static boolean readsAddress(String page, String email) {
        return EMAIL.matcher(page).results().map(MatchResult::group).anyMatch(email.strip()::equalsIgnoreCase);
    }

    private static boolean isPhone(String phone) {
        if (!isGiven(phone)) {
            return false;
        }
        long digits = phone.codePoints().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
