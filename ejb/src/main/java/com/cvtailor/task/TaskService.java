package com.cvtailor.task;

import com.cvtailor.account.ActiveUsers;
import com.cvtailor.platform.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Accepts work and reports on it. */
@Stateless
public class TaskService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Event<TaskAccepted> accepted;

    @Inject
    ActiveUsers users;

    /** Writes the row in the caller's transaction; the message that wakes a worker follows once it is committed. */
    public Task accept(int userId, TaskKind kind, int subjectId) {
        users.expect(userId);
        Task task = new Task(userId, kind, subjectId);
        entities.persist(task);
        accepted.fire(new TaskAccepted(kind, task.id()));
        return task;
    }

    /** How far a task is; 100 for one that retention has removed. */
    public int progress(Integer taskId) {
        Task task = taskId == null ? null : entities.find(Task.class, taskId);
        return task == null ? 100 : task.progress();
    }

    /** The same for many tasks at once, by id. */
    public Map<Integer, Integer> progressOf(Collection<Integer> taskIds) {
        Map<Integer, Integer> progress = new TreeMap<>();
        if (!taskIds.isEmpty()) {
            entities.createQuery("SELECT t.id, t.progress FROM Task t WHERE t.id IN :ids", Object[].class)
                    .setParameter("ids", taskIds)
                    .getResultList()
                    .forEach(row -> progress.put((Integer) row[0], (Integer) row[1]));
        }
        return progress;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Task find(int userId, int taskId) {
        Task task = entities.find(Task.class, taskId);
        if (task == null || !Integer.valueOf(userId).equals(task.userId())) {
            throw new NotFoundException();
        }
        return task;
    }

    /** Those of the tasks that there are, read in one statement. */
    public List<Task> findAll(Set<Integer> taskIds) {
        return entities.createQuery("SELECT t FROM Task t WHERE t.id IN :ids", Task.class)
                .setParameter("ids", taskIds)
                .getResultList();
    }
}
