package com.cvtailor.export;

import com.cvtailor.generation.Basics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One piece of contact data as it is drawn.
 *
 * @param href where it leads, or null when it is only text
 */
record Contact(String text, String href) {

    /** All that the person gave, in the order of a letterhead; nothing for what is missing. */
    static List<Contact> of(Basics basics, UnaryOperator<String> printable) {
        List<Contact> contacts = new ArrayList<>();
        if (isGiven(basics.email())) {
            contacts.add(new Contact(printable.apply(basics.email()), WebAddress.mail(basics.email())));
        }
        if (isGiven(basics.phone())) {
            contacts.add(new Contact(printable.apply(basics.phone()), WebAddress.telephone(basics.phone())));
        }
        if (isGiven(basics.location())) {
            contacts.add(new Contact(printable.apply(basics.location()), null));
        }
        if (isGiven(basics.website())) {
            contacts.add(page(basics.website(), printable));
        }
        if (basics.profiles() != null) {
            basics.profiles().stream()
                    .map(Basics.Profile::url)
                    .filter(Contact::isGiven)
                    .forEach(url -> contacts.add(page(url, printable)));
        }
        return contacts;
    }

    private static Contact page(String url, UnaryOperator<String> printable) {
        return WebAddress.isWeb(url)
                ? new Contact(printable.apply(WebAddress.inPrint(url)), url.strip())
                : new Contact(printable.apply(url), null);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
