package com.cvtailor.task;

import com.cvtailor.platform.JsonbColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/**
 * One accepted piece of work. Read and created here; everything that workers do to it goes through {@link TaskClaims},
 * in statements that are atomic across nodes.
 */
@Entity
@Table(name = "tasks")
public class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tasks")
    @SequenceGenerator(name = "tasks", sequenceName = "tasks_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "user_id")
    private Integer userId;

    private String kind;

    @Column(name = "subject_id")
    private Integer subjectId;

    private String status = TaskStatus.QUEUED.key();

    private int progress;

    private String message;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "started_at", insertable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "completed_at", insertable = false, updatable = false)
    private Instant completedAt;

    @Convert(converter = JsonbColumn.class)
    @Column(insertable = false, updatable = false)
    private String result;

    @Column(name = "error_code", insertable = false, updatable = false)
    private String errorCode;

    @Column(name = "error_message", insertable = false, updatable = false)
    private String errorMessage;

    protected Task() {}

    Task(Integer userId, TaskKind kind, Integer subjectId) {
        this.userId = userId;
        this.kind = kind.key();
        this.subjectId = subjectId;
    }

    public Integer id() {
        return id;
    }

    public Integer userId() {
        return userId;
    }

    public TaskKind kind() {
        return TaskKind.of(kind);
    }

    public Integer subjectId() {
        return subjectId;
    }

    public TaskStatus status() {
        return TaskStatus.valueOf(status.toUpperCase(Locale.ROOT));
    }

    public int progress() {
        return progress;
    }

    public String message() {
        return message;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant completedAt() {
        return completedAt;
    }

    /** JSON text, null until the task is completed. */
    public String result() {
        return result;
    }

    public String errorCode() {
        return errorCode;
    }
}
