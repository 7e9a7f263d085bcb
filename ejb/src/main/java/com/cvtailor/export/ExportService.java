package com.cvtailor.export;

import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationService;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes orders for files and hands the finished ones out. */
@Stateless
public class ExportService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    GenerationService generations;

    @Inject
    TaskService tasks;

    @Inject
    @ConfigProperty(name = "cvtailor.retention.exports", defaultValue = "P7D")
    Duration retention;

    public Export order(int userId, ExportOrder order) {
        GeneratedDocument document = generations.find(userId, order.generationId());
        generations.expectTemplate(order.templateId());
        if (!document.completed()) {
            throw new NotReadyException();
        }
        Export export = new Export(document, order, retention);
        entities.persist(export);
        export.renderedBy(tasks.accept(userId, TaskKind.EXPORT, export.id()).id());
        return export;
    }

    /** The file, counted as one download, or word that it is still being made. */
    public ExportDownload download(int userId, int exportId) {
        Export export = entities.find(Export.class, exportId);
        if (export == null || !export.belongsTo(userId)) {
            throw new NotFoundException();
        }
        return switch (export.status()) {
            case "processing" -> new ExportDownload.Processing(export.id(), export.taskId());
            case "failed" -> throw new ExportFailedException();
            default -> ready(export);
        };
    }

    private ExportDownload ready(Export export) {
        ExportFile file = export.expired() ? null : entities.find(ExportFile.class, export.id());
        if (file == null) {
            throw new ExportGoneException();
        }
        // Counted by the database, so that parallel downloads each count once.
        entities.createNativeQuery("UPDATE export_logs SET download_count = download_count + 1 WHERE id = ?1")
                .setParameter(1, export.id())
                .executeUpdate();
        return new ExportDownload.Ready(export.fileName(), export.format().mediaType(), file.content());
    }
}
