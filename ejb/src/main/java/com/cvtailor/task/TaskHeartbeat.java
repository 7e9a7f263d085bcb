package com.cvtailor.task;

import com.cvtailor.platform.Node;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Says for all tasks of this node that their worker lives. Apart from the {@link TaskSweeper}, which may have to wait for a
 * broker: a node must not look dead because of that.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class TaskHeartbeat {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Node node;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void beat() {
        entities.createNativeQuery("UPDATE tasks SET heartbeat_at = now() WHERE node = ?1 AND status = 'running'")
                .setParameter(1, node.id())
                .executeUpdate();
    }
}
