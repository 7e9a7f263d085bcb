package com.cvtailor.artifact;

import com.cvtailor.platform.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/**
 * Which of a person's artifacts a list shows; null lets all pass.
 *
 * @param labelId a label; somebody else's lets nothing pass
 * @param technology a whole technology, in any case
 * @param text words of title, technologies and description, as a web search takes them
 */
public record ArtifactFilter(Integer labelId, String technology, String text) {

    /** What a page shows, newest first, and how many artifacts all pages show. */
    record Found(List<Integer> ids, long total) {}

    /** One statement, unless the page lies past the end. */
    Found find(EntityManager entities, int userId, PageRequest page) {
        List<?> rows = page.narrow(query(
                        entities,
                        userId,
                        "SELECT a.id, count(*) OVER () FROM artifacts a",
                        " ORDER BY a.created_at DESC, a.id DESC"))
                .getResultList();
        if (rows.isEmpty()) {
            return new Found(List.of(), page.number() == 1 ? 0 : count(entities, userId));
        }
        return new Found(
                rows.stream()
                        .map(row -> ((Number) ((Object[]) row)[0]).intValue())
                        .toList(),
                ((Number) ((Object[]) rows.get(0))[1]).longValue());
    }

    private long count(EntityManager entities, int userId) {
        return ((Number) query(entities, userId, "SELECT count(*) FROM artifacts a", "")
                        .getSingleResult())
                .longValue();
    }

    private Query query(EntityManager entities, int userId, String select, String order) {
        Query query = entities.createNativeQuery(select + conditions() + order).setParameter(1, userId);
        if (labelId != null) {
            query.setParameter(2, labelId);
        }
        if (technology != null) {
            query.setParameter(3, technology);
        }
        if (text != null) {
            query.setParameter(4, text);
        }
        return query;
    }

    private String conditions() {
        StringBuilder where = new StringBuilder(" WHERE a.user_id = ?1");
        if (labelId != null) {
            where.append(" AND a.id IN (SELECT artifact_id FROM artifact_labels JOIN labels ON labels.id = label_id"
                    + " WHERE label_id = ?2 AND labels.user_id = ?1)");
        }
        if (technology != null) {
            where.append(
                    " AND EXISTS (SELECT 1 FROM unnest(a.technologies) AS named WHERE lower(named) = lower(CAST(?3 AS TEXT)))");
        }
        if (text != null) {
            where.append(" AND artifact_search_vector(a.title, a.description, a.technologies)"
                    + " @@ websearch_to_tsquery('simple', ?4)");
        }
        return where.toString();
    }
}
