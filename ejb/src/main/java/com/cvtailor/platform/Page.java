package com.cvtailor.platform;

import java.util.List;

/** One page of a list; {@code number} counts from 1, {@code total} counts all items of all pages. */
public record Page<T>(List<T> items, int number, int limit, long total) {

    public boolean hasNext() {
        return (long) number * limit < total;
    }
}
