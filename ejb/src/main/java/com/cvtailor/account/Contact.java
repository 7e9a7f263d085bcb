package com.cvtailor.account;

import java.util.List;

/** How to reach a person, as their documents show it. */
public record Contact(String phone, String location, String website, List<Profile> profiles) {

    public Contact {
        profiles = profiles == null ? List.of() : List.copyOf(profiles);
    }

    /** A page about the person on a network, e.g. {@code GitHub}. */
    public record Profile(String network, String url) {}
}
