package com.cvtailor.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Keeps a person's data and the person together: whoever adds to it asks here first, and whoever erases the person waits
 * until they are done, or they until the person is gone. To be asked before any other row is locked.
 */
@Stateless
public class ActiveUsers {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    /**
     * Holds the account for the rest of the transaction.
     *
     * @throws TokenInvalidException if it has been deactivated or erased since the request was let in
     */
    public void expect(int userId) {
        lock(userId, "FOR KEY SHARE");
    }

    /** The same, and nobody else who asks so at the same time. */
    public void expectAlone(int userId) {
        lock(userId, "FOR NO KEY UPDATE");
    }

    /** The same, and nobody else at all. */
    public void claim(int userId) {
        lock(userId, "FOR UPDATE");
    }

    private void lock(int userId, String mode) {
        boolean active = !entities.createNativeQuery("SELECT id FROM auth_user WHERE id = ?1 AND is_active " + mode)
                .setParameter(1, userId)
                .getResultList()
                .isEmpty();
        if (!active) {
            throw new TokenInvalidException();
        }
    }
}
