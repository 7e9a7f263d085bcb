package com.cvtailor.esco;

import com.cvtailor.task.Task;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskService;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Accepts files of skills, and keeps them until they have been imported; one that failed, until the next one comes. */
@Stateless
public class SkillImportService {

    private static final int PART = 256 * 1024;

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Resource(lookup = "jdbc/cvtailor")
    DataSource dataSource;

    @Inject
    TaskService tasks;

    /**
     * Stores the file and orders its import; whatever stops from now on, it will be done.
     *
     * @throws com.cvtailor.platform.InvalidRequestException if the file is no list of skills
     */
    public Task accept(int userId, Path file) {
        try {
            expectHeader(file);
            forgetFailed();
            SkillImport order = new SkillImport(
                    Math.toIntExact(Files.size(file)), ImportReport.empty().json());
            entities.persist(order);
            entities.flush();
            store(order.id(), file);
            Task task = tasks.accept(userId, TaskKind.SKILL_IMPORT, order.id());
            order.workedOnBy(task.id());
            return task;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expectHeader(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            new EscoFile(bytes).close();
        }
    }

    private void forgetFailed() {
        entities.createNativeQuery(
                        "DELETE FROM skill_imports i USING tasks t WHERE t.id = i.task_id" + " AND t.status = 'failed'")
                .executeUpdate();
    }

    /** By JDBC, which sends each part before the next one is read. */
    private void store(int importId, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO skill_import_parts (import_id, number, content) VALUES (?, ?, ?)")) {
            int number = 0;
            for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                insert.setInt(1, importId);
                insert.setInt(2, number++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the file could not be stored", e);
        }
    }
}
