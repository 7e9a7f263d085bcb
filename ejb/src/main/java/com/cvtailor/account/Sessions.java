package com.cvtailor.account;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the sessions; the database is their truth, whatever Redis remembers. */
@Stateless
public class Sessions {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    TokenLifetimes lifetimes;

    @Inject
    ActiveUsers users;

    @Inject
    AuditTrail trail;

    public AuthSession open(int userId, String userAgent) {
        users.expect(userId);
        AuthSession session = new AuthSession(userId, userAgent, Instant.now(), lifetimes.refresh());
        entities.persist(session);
        return session;
    }

    /** Empty when the session has ended or its user has been deactivated. */
    public Optional<LiveSession> live(UUID sessionId) {
        AuthSession session = entities.find(AuthSession.class, sessionId);
        return session == null || !session.isAlive(Instant.now())
                ? Optional.empty()
                : activeUser(session).map(account -> LiveSession.of(session, account));
    }

    /**
     * Lets a refresh token extend its session. The row is locked, so of two uses of one rotated token the second is seen
     * as what it may be, a stolen copy, and ends the session.
     */
    public Optional<Opened> renew(UUID sessionId, UUID refreshToken) {
        AuthSession session = entities.find(AuthSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = Instant.now();
        if (session == null || !session.isAlive(now)) {
            return Optional.empty();
        }
        if (!session.expects(refreshToken)) {
            session.revoke(now);
            trail.record(AuditEventType.REFRESH_REUSED, session.userId());
            return Optional.empty();
        }
        return activeUser(session).map(account -> renew(account, session, now));
    }

    private Opened renew(UserAccount account, AuthSession session, Instant now) {
        if (lifetimes.rotation()) {
            session.rotate();
            session.use(now, lifetimes.refresh());
        } else {
            session.use(now, lifetimes.access());
        }
        return new Opened(account, session);
    }

    /** Those of a person that live, the latest first. */
    public List<AuthSession> list(int userId) {
        return entities.createQuery(
                        "SELECT s FROM AuthSession s WHERE s.userId = :user AND s.revokedAt IS NULL"
                                + " AND s.expiresAt > :now ORDER BY s.createdAt DESC, s.id",
                        AuthSession.class)
                .setParameter("user", userId)
                .setParameter("now", Instant.now())
                .getResultList();
    }

    /** False when the person has no such session, or it has ended. */
    public boolean revoke(int userId, UUID sessionId) {
        AuthSession session = entities.find(AuthSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || session.userId() != userId || !session.isAlive(Instant.now())) {
            return false;
        }
        session.revoke(Instant.now());
        return true;
    }

    public void revoke(UUID sessionId) {
        AuthSession session = entities.find(AuthSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        if (session != null) {
            session.revoke(Instant.now());
        }
    }

    /** Ends all that a person has, and says which these were. */
    public List<UUID> revokeAll(int userId) {
        List<AuthSession> ended = list(userId);
        ended.forEach(session -> session.revoke(Instant.now()));
        return ended.stream().map(AuthSession::id).toList();
    }

    private Optional<UserAccount> activeUser(AuthSession session) {
        return Optional.ofNullable(entities.find(UserAccount.class, session.userId()))
                .filter(UserAccount::isActive);
    }

    /** A session for which tokens may be issued, and whose it is. */
    public record Opened(UserAccount account, AuthSession session) {}
}
