package com.cvtailor.task;

import com.cvtailor.platform.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Accepts work and reports on it. */
@Stateless
public class TaskService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Event<TaskAccepted> accepted;

    /** Writes the row in the caller's transaction; the message that wakes a worker follows once it is committed. */
    public Task accept(int userId, TaskKind kind, int subjectId) {
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

    public Task find(int userId, int taskId) {
        Task task = entities.find(Task.class, taskId);
        if (task == null || !Integer.valueOf(userId).equals(task.userId())) {
            throw new NotFoundException();
        }
        return task;
    }
}
