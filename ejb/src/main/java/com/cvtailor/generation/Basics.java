package com.cvtailor.generation;

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
}
