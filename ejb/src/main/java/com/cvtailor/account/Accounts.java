package com.cvtailor.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps the accounts; no two have the same e-mail. */
@Stateless
public class Accounts {

    /** PostgreSQL manual, appendix A: class 23, unique_violation. */
    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Sessions sessions;

    /** Adds the account with an empty profile and its first session, or nothing at all. */
    public AuthSession join(UserAccount account, String userAgent) {
        add(account);
        return sessions.open(account.id(), userAgent);
    }

    /** Of two nodes that add the same e-mail at the same time the database lets one through. */
    public void add(UserAccount account) {
        try {
            entities.persist(account);
            entities.persist(new UserProfile(account.id()));
            entities.flush();
        } catch (PersistenceException e) {
            throw isUniqueViolation(e) ? new EmailTakenException() : e;
        }
    }

    public Optional<UserAccount> withEmail(String email) {
        return entities.createQuery("SELECT a FROM UserAccount a WHERE a.emailKey = :key", UserAccount.class)
                .setParameter("key", UserAccount.key(email))
                .getResultStream()
                .findFirst();
    }

    public UserAccount find(int userId) {
        return entities.find(UserAccount.class, userId);
    }

    public UserProfile profileOf(int userId) {
        return entities.createQuery("SELECT p FROM UserProfile p WHERE p.userId = :user", UserProfile.class)
                .setParameter("user", userId)
                .getSingleResult();
    }

    private static boolean isUniqueViolation(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
