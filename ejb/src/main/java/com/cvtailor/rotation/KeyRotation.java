package com.cvtailor.rotation;

import com.cvtailor.crypto.KeyRefresh;
import com.cvtailor.crypto.NewDataKey;
import com.cvtailor.task.Task;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes a new key, which seals from now on, and orders that what the former ones have sealed be sealed anew. */
@Stateless
public class KeyRotation {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    TaskService tasks;

    @Inject
    NewDataKey keys;

    public Ordered order(int userId) {
        NewDataKey.Added added = keys.add();
        Task task = tasks.accept(userId, TaskKind.KEY_ROTATION, added.id());
        entities.flush();
        // Before that, another node may still seal by the former key.
        entities.createNativeQuery("UPDATE tasks SET run_after = now() + make_interval(secs => ?2) WHERE id = ?1")
                .setParameter(1, task.id())
                .setParameter(2, (double) KeyRefresh.SECONDS)
                .executeUpdate();
        return new Ordered(task.id(), added.keyId());
    }

    /** @param keyId the number that Tink gives the new key */
    public record Ordered(int taskId, long keyId) {}
}
