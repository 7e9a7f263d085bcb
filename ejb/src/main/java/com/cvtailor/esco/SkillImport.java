package com.cvtailor.esco;

import com.cvtailor.platform.JsonbColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An import that has not succeeded: its file is kept in parts beside it, and how far it is in the file stands here. */
@Entity
@Table(name = "skill_imports")
public class SkillImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_imports")
    @SequenceGenerator(name = "skill_imports", sequenceName = "skill_imports_id_seq", allocationSize = 1)
    private Integer id;

    @Column(name = "task_id")
    private Integer taskId;

    @Column(name = "file_size")
    private int fileSize;

    @Column(name = "last_row")
    private long lastRow;

    @Convert(converter = JsonbColumn.class)
    private String report;

    protected SkillImport() {}

    SkillImport(int fileSize, String report) {
        this.fileSize = fileSize;
        this.report = report;
    }

    public Integer id() {
        return id;
    }

    void workedOnBy(int task) {
        taskId = task;
    }

    /** False once another task has taken it over. */
    boolean isWorkedOnBy(int task) {
        return Integer.valueOf(task).equals(taskId);
    }

    /** The number of the last row that has been dealt with. */
    long lastRow() {
        return lastRow;
    }

    /** JSON of an {@link ImportReport}. */
    String report() {
        return report;
    }

    void reached(long row, String reportSoFar) {
        lastRow = row;
        report = reportSoFar;
    }

    /** Never 100, which is the end of the task. */
    int percentAt(long offset) {
        return (int) Math.min(99, offset * 100 / Math.max(1, fileSize));
    }
}
