package com.cvtailor.rest;

import com.cvtailor.platform.Page;

/** Where a list's page stands in the whole. */
public record Pagination(int page, int limit, long total, boolean hasNext) {

    public static Pagination of(Page<?> page) {
        return new Pagination(page.number(), page.limit(), page.total(), page.hasNext());
    }
}
