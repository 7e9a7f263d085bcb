package com.cvtailor.rest;

import com.cvtailor.platform.PreconditionFailedException;
import com.cvtailor.platform.PreconditionRequiredException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import java.util.Collections;
import java.util.regex.Pattern;

/**
 * Entity tags of things that people edit: the number of the edit in quotes. RFC 9110, section 13.1.1: {@code If-Match}
 * compares strongly, so a weak tag, and anything that is no tag, matches nothing.
 */
@ApplicationScoped
public class Versions {

    private static final Pattern TAG = Pattern.compile("(?<=^|,)\\s*\"([^\"]*)\"\\s*(?=,|$)");

    @Inject
    HttpServletRequest request;

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * To be asked before a change.
     *
     * @throws PreconditionFailedException if {@code If-Match} names other versions than this
     */
    public void expect(int current) {
        String header = header();
        if (header.isBlank() || header.strip().equals("*")) {
            return;
        }
        boolean named =
                TAG.matcher(header).results().anyMatch(tag -> tag.group(1).equals(Integer.toString(current)));
        if (!named) {
            throw new PreconditionFailedException();
        }
    }

    /**
     * The same for a change that must say what it is made to.
     *
     * @throws PreconditionRequiredException if there is no {@code If-Match}
     */
    public void require(int current) {
        if (header().isBlank()) {
            throw new PreconditionRequiredException();
        }
        expect(current);
    }

    private String header() {
        return String.join(",", Collections.list(request.getHeaders("If-Match")));
    }
}
