package com.cvtailor.idempotency;

import com.cvtailor.platform.ConflictException;
import com.cvtailor.platform.Message;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries a request out once. Key, work and answer are one transaction: a second request with the key waits at the
 * database for the first, and then finds its answer or, when the first failed and left nothing, takes its place.
 */
@Stateless
public class IdempotentRequests {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /**
     * What the client is told.
     *
     * @param repeated whether it was told before, and nothing was done now
     */
    public record Answer(String body, String location, boolean repeated) {}

    /**
     * @param work does what is asked, in this transaction
     * @throws ConflictException if the key was used for another request, or its first request takes longer than 10 s
     */
    public Answer once(IdempotencyKey key, Supplier<Answer> work) {
        waitAtMost("10s");
        forgetYesterdays(key.userId());
        boolean first = reserve(key);
        waitAtMost("0");
        if (first) {
            Answer answer = work.get();
            remember(key, answer);
            return answer;
        }
        return earlierAnswer(key);
    }

    /** False when an earlier request has the key; waits for one that is still being worked on. */
    private boolean reserve(IdempotencyKey key) {
        try {
            return entities.createNativeQuery("INSERT INTO idempotency_keys (user_id, path, key, request_hash)"
                                    + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
                            .setParameter(1, key.userId())
                            .setParameter(2, key.path())
                            .setParameter(3, key.key())
                            .setParameter(4, key.requestHash())
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException e) {
            if (isLockTimeout(e)) {
                throw new ConflictException(Message.of("idempotency.in_progress"));
            }
            throw e;
        }
    }

    private Answer earlierAnswer(IdempotencyKey key) {
        List<?> rows = entities.createNativeQuery("SELECT request_hash, response, location FROM idempotency_keys"
                        + " WHERE user_id = ?1 AND path = ?2 AND key = ?3")
                .setParameter(1, key.userId())
                .setParameter(2, key.path())
                .setParameter(3, key.key())
                .getResultList();
        if (rows.isEmpty()) {
            // It has just come of age; the next request finds the key free.
            throw new ConflictException(Message.of("idempotency.in_progress"));
        }
        Object[] row = (Object[]) rows.get(0);
        if (!key.requestHash().equals(row[0])) {
            throw new ConflictException(Message.of("idempotency.other_request"));
        }
        return new Answer((String) row[1], (String) row[2], true);
    }

    private void remember(IdempotencyKey key, Answer answer) {
        entities.createNativeQuery("UPDATE idempotency_keys SET response = ?4, location = ?5"
                        + " WHERE user_id = ?1 AND path = ?2 AND key = ?3")
                .setParameter(1, key.userId())
                .setParameter(2, key.path())
                .setParameter(3, key.key())
                .setParameter(4, answer.body())
                .setParameter(5, answer.location())
                .executeUpdate();
    }

    private void forgetYesterdays(int userId) {
        entities.createNativeQuery(
                        "DELETE FROM idempotency_keys WHERE ctid IN (SELECT ctid FROM idempotency_keys WHERE user_id = ?1"
                                + " AND created_at < now() - INTERVAL '24 hours' FOR UPDATE SKIP LOCKED)")
                .setParameter(1, userId)
                .executeUpdate();
    }

    /** For whom others hold the row that is wanted; zero for as long as it takes. */
    private void waitAtMost(String time) {
        entities.createNativeQuery("SET LOCAL lock_timeout = '" + time + "'").executeUpdate();
    }

    /** SQLSTATE 55P03, lock_not_available. */
    private static boolean isLockTimeout(PersistenceException e) {
        return Optional.ofNullable(e.getCause())
                .map(Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter("55P03"::equals)
                .isPresent();
    }
}
