package com.cvtailor.rest;

import com.cvtailor.platform.InvalidRequestException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code page} and {@code limit} of a list. Read as text: JAX-RS answers 404 to a number that is none. */
public class PageQuery {

    @QueryParam("page")
    String page;

    @QueryParam("limit")
    String limit;

    public int page() {
        validate();
        return number(page, 1);
    }

    public int limit() {
        validate();
        return number(limit, 20);
    }

    private void validate() {
        Map<String, List<String>> faults = new TreeMap<>();
        if (number(page, 1) < 1) {
            faults.put("page", List.of("must be an integer from 1"));
        }
        if (number(limit, 20) < 1 || number(limit, 20) > 100) {
            faults.put("limit", List.of("must be an integer from 1 to 100"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequestException(faults);
        }
    }

    /** Zero, which no rule admits, for what is no number. */
    private static int number(String text, int absent) {
        if (text == null) {
            return absent;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
