package com.cvtailor.privacy;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.ActiveUsers;
import com.cvtailor.skill.ArtifactSkills;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Erases a person. What they made is deleted; their account stays as a row without a name, since the audit trail refers to
 * it.
 */
@Stateless
public class Erasure {

    /** Deleted in this order, so that the counts of skills have been put right before, and cascades find little to do. */
    private static final List<String> DELETIONS = List.of(
            "DELETE FROM idempotency_keys WHERE user_id = ?1",
            "DELETE FROM export_logs WHERE user_id = ?1",
            "DELETE FROM generated_documents WHERE user_id = ?1",
            "DELETE FROM job_descriptions WHERE user_id = ?1",
            "DELETE FROM labels WHERE user_id = ?1",
            "DELETE FROM artifacts WHERE user_id = ?1",
            "DELETE FROM tasks WHERE user_id = ?1",
            "DELETE FROM auth_sessions WHERE user_id = ?1",
            // What an administrator did to the account stays: the address is the administrator's.
            "UPDATE audit_events SET ip = NULL, details = '{}'"
                    + " WHERE actor_id = ?1 OR (user_id = ?1 AND actor_id IS NULL)");

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    ActiveUsers users;

    @Inject
    ArtifactSkills skills;

    /** Returns the sessions that have ended with it, so that they can be forgotten on all nodes. */
    public List<UUID> erase(int userId) {
        users.claim(userId);
        List<UUID> sessions = entities.createQuery("SELECT s.id FROM AuthSession s WHERE s.userId = :user", UUID.class)
                .setParameter("user", userId)
                .getResultList();
        // Locked first, as everybody does who changes an artifact's skills.
        List<?> artifacts = entities.createNativeQuery(
                        "SELECT id FROM artifacts WHERE user_id = ?1 ORDER BY id FOR UPDATE")
                .setParameter(1, userId)
                .getResultList();
        skills.replace(artifacts.stream()
                .collect(Collectors.toMap(artifact -> ((Number) artifact).intValue(), artifact -> List.of())));
        for (String deletion : DELETIONS) {
            entities.createNativeQuery(deletion).setParameter(1, userId).executeUpdate();
        }
        accounts.anonymise(userId);
        return sessions;
    }
}
