package com.cvtailor.generation;

import com.cvtailor.jobdescription.JobDescription;
import com.cvtailor.jobdescription.JobDescriptionStore;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.task.TaskService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** Takes orders for documents and reports on them; the work itself is {@link DocumentSteps}. */
@Stateless
public class GenerationService {

    private static final Duration EXPECTED_WITHOUT_HISTORY = Duration.ofSeconds(2);

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    ChosenArtifacts artifacts;

    @Inject
    JobDescriptionStore jobDescriptions;

    @Inject
    TemplateCatalog templates;

    @Inject
    TaskService tasks;

    public GeneratedDocument order(int userId, GenerationOrder order) {
        List<Integer> chosen = chosenArtifacts(userId, order);
        templates.expect(order.templateId());
        JobDescription jobDescription =
                jobDescriptions.keep(userId, order.jobDescription(), order.companyName(), order.roleTitle());
        GeneratedDocument document =
                new GeneratedDocument(userId, jobDescription, order, Json.write(order.options(chosen)));
        entities.persist(document);
        document.generatedBy(
                tasks.accept(userId, order.type().taskKind(), document.id()).id());
        return document;
    }

    public GeneratedDocument find(int userId, DocumentType type, int id) {
        GeneratedDocument document = find(userId, id);
        if (document.type() != type) {
            throw new NotFoundException();
        }
        return document;
    }

    public GeneratedDocument find(int userId, int id) {
        GeneratedDocument document = entities.find(GeneratedDocument.class, id);
        if (document == null || !document.belongsTo(userId)) {
            throw new NotFoundException();
        }
        return document;
    }

    /** All documents of a type, newest first. */
    public Page<GeneratedDocument> list(int userId, DocumentType type, PageRequest page) {
        long total = entities.createQuery(
                        "SELECT count(d) FROM GeneratedDocument d WHERE d.userId = :user AND d.documentType = :type",
                        Long.class)
                .setParameter("user", userId)
                .setParameter("type", type.key())
                .getSingleResult();
        List<GeneratedDocument> documents = page.narrow(entities.createQuery(
                                "SELECT d FROM GeneratedDocument d JOIN FETCH d.jobDescription"
                                        + " WHERE d.userId = :user AND d.documentType = :type"
                                        + " ORDER BY d.createdAt DESC, d.id DESC",
                                GeneratedDocument.class)
                        .setParameter("user", userId)
                        .setParameter("type", type.key()))
                .getResultList();
        return page.of(documents, total);
    }

    /** Its files go with it. */
    public void delete(int userId, DocumentType type, int id) {
        GeneratedDocument document = locked(userId, id);
        if (document.type() != type) {
            throw new NotFoundException();
        }
        entities.remove(document);
    }

    /** Nobody deletes it for the rest of the transaction. */
    public GeneratedDocument locked(int userId, int id) {
        GeneratedDocument document = entities.find(GeneratedDocument.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null || !document.belongsTo(userId)) {
            throw new NotFoundException();
        }
        return document;
    }

    /** How long the last documents of this type took from the order to the end. */
    public Duration expectedDuration(DocumentType type) {
        Object seconds = entities.createNativeQuery("SELECT avg(extract(epoch FROM completed_at - created_at)) FROM"
                        + " (SELECT completed_at, created_at FROM generated_documents"
                        + " WHERE document_type = ?1 AND status = 'completed' ORDER BY id DESC LIMIT 50) AS latest")
                .setParameter(1, type.key())
                .getSingleResult();
        return seconds == null
                ? EXPECTED_WITHOUT_HISTORY
                : Duration.ofMillis((long) (((Number) seconds).doubleValue() * 1000));
    }

    private List<Integer> chosenArtifacts(int userId, GenerationOrder order) {
        List<Integer> chosen = artifacts.ids(userId, order.labelIds(), order.artifactIds());
        if (chosen.isEmpty()) {
            String field = order.labelIds().isEmpty() ? "artifact_ids" : "label_ids";
            throw new InvalidRequestException(field, Message.of("artifact.none_to_draw_on"));
        }
        return chosen;
    }
}
