package com.cvtailor.ats;

import com.cvtailor.generation.CoverLetterContent;

/** Whether a letter says to whom and for what it is written. */
final class AddresseeCheck {

    private AddresseeCheck() {}

    static AtsCheck of(CoverLetterContent letter) {
        Tally tally = new Tally("ADDRESSEE", AtsSeverity.WARNING);
        tally.expect(isGiven(letter.companyName()), "company_name", letter.companyName(), "missing");
        tally.expect(isGiven(letter.roleTitle()), "role_title", letter.roleTitle(), "missing");
        tally.expect(isGiven(letter.salutation()), "salutation", letter.salutation(), "missing");
        return tally.check();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
