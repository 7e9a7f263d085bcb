package com.cvtailor.generation;

import com.cvtailor.account.Contact;
import com.cvtailor.account.UserAccount;
import java.util.List;

/**
 * Who the document is about.
 *
 * @param label the role that the person's own artifacts support, or null
 * @param profiles links to the person's pages; possibly empty
 */
public record Basics(
        String name,
        String label,
        String email,
        String phone,
        String location,
        String website,
        List<Profile> profiles) {

    public record Profile(String network, String url) {}

    /** What an account tells about its person; the label is for the composer to find. */
    public static Basics of(UserAccount person, Contact contact) {
        return new Basics(
                (person.firstName() + " " + person.lastName()).strip(),
                null,
                person.email(),
                contact.phone(),
                contact.location(),
                contact.website(),
                contact.profiles().stream()
                        .map(page -> new Profile(page.network(), page.url()))
                        .toList());
    }
}
