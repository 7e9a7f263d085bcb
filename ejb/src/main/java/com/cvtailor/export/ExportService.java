package com.cvtailor.export;

import com.cvtailor.account.ActiveUsers;
import com.cvtailor.generation.DocumentType;
import com.cvtailor.generation.DocumentVersion;
import com.cvtailor.generation.DocumentVersions;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationService;
import com.cvtailor.generation.NotReadyException;
import com.cvtailor.generation.TemplateCatalog;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes orders for files and hands the finished ones out. */
@Stateless
public class ExportService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    GenerationService generations;

    @Inject
    DocumentVersions versions;

    @Inject
    TemplateCatalog templates;

    @Inject
    TaskService tasks;

    @Inject
    ActiveUsers users;

    @Inject
    @ConfigProperty(name = "cvtailor.retention.exports", defaultValue = "P7D")
    Duration retention;

    public Export order(int userId, ExportOrder order) {
        users.expect(userId);
        GeneratedDocument document = generations.locked(userId, order.generationId());
        templates.expect(order.templateId());
        if (order.format() == ExportFormat.JSON && document.type() == DocumentType.COVER_LETTER) {
            throw new InvalidRequestException("format", Message.of("export.letter_as_json"));
        }
        if (!document.completed()) {
            throw new NotReadyException();
        }
        Export export = new Export(document, version(document, order.version()), order, retention);
        entities.persist(export);
        export.renderedBy(tasks.accept(userId, TaskKind.EXPORT, export.id()).id());
        return export;
    }

    private int version(GeneratedDocument document, Integer wanted) {
        if (wanted == null) {
            return document.version();
        }
        return versions.look(document, wanted)
                .map(DocumentVersion::version)
                .orElseThrow(
                        () -> new InvalidRequestException("version", Message.of("document.no_such_version", wanted)));
    }

    /**
     * A person's exports, newest first.
     *
     * @param generationId the document whose exports are wanted; null for those of all
     */
    public Page<ExportSummary> list(int userId, Integer generationId, PageRequest page) {
        String conditions = " FROM Export e WHERE e.userId = :user AND (:all = TRUE OR e.document.id = :document)";
        long total = chosen(entities.createQuery("SELECT count(e)" + conditions, Long.class), userId, generationId)
                .getSingleResult();
        List<ExportSummary> exports = page.narrow(chosen(
                        entities.createQuery(
                                "SELECT NEW com.cvtailor.export.ExportSummary(e.id, e.document.id, e.format, e.status,"
                                        + " e.fileSize, e.downloadCount, e.createdAt, e.expiresAt)" + conditions
                                        + " ORDER BY e.createdAt DESC, e.id DESC",
                                ExportSummary.class),
                        userId,
                        generationId))
                .getResultList();
        return page.of(exports, total);
    }

    private static <T> TypedQuery<T> chosen(TypedQuery<T> query, int userId, Integer generationId) {
        return query.setParameter("user", userId)
                .setParameter("all", generationId == null)
                .setParameter("document", generationId == null ? 0 : generationId);
    }

    /** The file, counted as one download, or word that it is still being made. */
    public ExportDownload download(int userId, int exportId) {
        ExportDownload download = look(userId, exportId);
        if (download instanceof ExportDownload.Ready) {
            // Counted by the database, so that parallel downloads each count once.
            entities.createNativeQuery("UPDATE export_logs SET download_count = download_count + 1 WHERE id = ?1")
                    .setParameter(1, exportId)
                    .executeUpdate();
        }
        return download;
    }

    /** What a download would get, without counting as one. */
    public ExportDownload look(int userId, int exportId) {
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
        return new ExportDownload.Ready(export.fileName(), export.format().mediaType(), file.content());
    }
}
