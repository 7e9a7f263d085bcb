package com.cvtailor.export;

import com.cvtailor.generation.Basics;
import java.util.ArrayList;
import java.util.List;

/**
 * One piece of contact data as it is drawn.
 *
 * @param href where it leads, or null when it is only text
 */
record Contact(String text, String href) {

    /** All that the person gave, in the order of a letterhead; nothing for what is missing. */
    static List<Contact> of(Basics basics, Printing printing) {
        List<Contact> contacts = new ArrayList<>();
        if (isGiven(basics.email())) {
            contacts.add(new Contact(printing.text(basics.email()), WebAddress.mail(basics.email())));
        }
        if (isGiven(basics.phone())) {
            contacts.add(new Contact(printing.text(basics.phone()), WebAddress.telephone(basics.phone())));
        }
        if (isGiven(basics.location())) {
            contacts.add(new Contact(printing.text(basics.location()), null));
        }
        if (isGiven(basics.website())) {
            contacts.add(page(basics.website(), printing));
        }
        if (basics.profiles() != null) {
            basics.profiles().stream()
                    .map(Basics.Profile::url)
                    .filter(Contact::isGiven)
                    .forEach(url -> contacts.add(page(url, printing)));
        }
        return contacts;
    }

    private static Contact page(String url, Printing printing) {
        return WebAddress.isWeb(url)
                ? new Contact(printing.text(WebAddress.inPrint(url)), url.strip())
                : new Contact(printing.text(url), null);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
