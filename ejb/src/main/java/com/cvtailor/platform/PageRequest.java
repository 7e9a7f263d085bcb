package com.cvtailor.platform;

import jakarta.persistence.Query;
import java.util.List;

/** Which page of a list is wanted; {@code number} counts from 1. */
public record PageRequest(int number, int limit) {

    /** Has the query fetch this page alone. */
    public <Q extends Query> Q narrow(Q query) {
        query.setFirstResult(offset()).setMaxResults(limit);
        return query;
    }

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, number, limit, total);
    }

    /** How many items come before this page. */
    public int offset() {
        return (int) Math.min(Integer.MAX_VALUE, (long) (number - 1) * limit);
    }
}
