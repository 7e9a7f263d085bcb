package com.cvtailor.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The SQL of a list, put together of the conditions that a request asks for; one statement reads a page and the total. */
public final class ListStatement {

    private final String columns;
    private final StringBuilder from;
    private final List<Object> values = new ArrayList<>();
    private String glue = " WHERE ";

    public ListStatement(String columns, String from) {
        this.columns = columns;
        this.from = new StringBuilder(from);
    }

    /**
     * @param condition in which a lone question mark stands for the value
     * @param value null lets everything pass
     */
    public ListStatement where(String condition, Object value) {
        if (value != null) {
            values.add(value);
            from.append(glue).append(condition.replace("?", "?" + values.size()));
            glue = " AND ";
        }
        return this;
    }

    /** Two statements only when the page lies past the end. */
    public <T> Page<T> page(EntityManager entities, PageRequest page, String order, Function<Object[], T> item) {
        List<?> rows = page.narrow(
                        query(entities, "SELECT " + columns + ", count(*) OVER () FROM " + from + " ORDER BY " + order))
                .getResultList();
        List<T> items = rows.stream().map(row -> item.apply((Object[]) row)).toList();
        return page.of(items, rows.isEmpty() ? totalWithoutRows(entities, page) : total((Object[]) rows.get(0)));
    }

    private long totalWithoutRows(EntityManager entities, PageRequest page) {
        return page.number() == 1
                ? 0
                : ((Number) query(entities, "SELECT count(*) FROM " + from).getSingleResult()).longValue();
    }

    private Query query(EntityManager entities, String sql) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static long total(Object[] row) {
        return ((Number) row[row.length - 1]).longValue();
    }
}
