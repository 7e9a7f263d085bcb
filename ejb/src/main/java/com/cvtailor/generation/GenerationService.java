package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.jobdescription.JobDescription;
import com.cvtailor.jobdescription.JobDescriptionStore;
import com.cvtailor.label.LabelService;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.task.TaskService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes orders for documents and reports on them; the work itself is {@link DocumentSteps}. */
@Stateless
public class GenerationService {

    private static final Duration EXPECTED_WITHOUT_HISTORY = Duration.ofSeconds(2);

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    ArtifactService artifacts;

    @Inject
    LabelService labels;

    @Inject
    JobDescriptionStore jobDescriptions;

    @Inject
    TaskService tasks;

    public GeneratedDocument order(int userId, GenerationOrder order) {
        List<Integer> chosen = chosenArtifacts(userId, order);
        expectTemplate(order.templateId());
        JobDescription jobDescription =
                jobDescriptions.keep(userId, order.jobDescription(), order.companyName(), order.roleTitle());
        var options = new GenerationOrder.Options(
                chosen, order.language(), order.tone(), order.customSections(), order.maxPages());
        GeneratedDocument document = new GeneratedDocument(userId, jobDescription, order, Json.write(options));
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
        artifacts.expectOwned(userId, order.artifactIds());
        Set<Integer> chosen = new LinkedHashSet<>(order.artifactIds());
        if (!order.labelIds().isEmpty()) {
            chosen.addAll(labels.artifactsOf(userId, order.labelIds()));
        }
        if (order.artifactIds().isEmpty() && order.labelIds().isEmpty()) {
            chosen.addAll(artifacts.idsOf(userId));
        }
        if (chosen.isEmpty()) {
            String field = order.labelIds().isEmpty() ? "artifact_ids" : "label_ids";
            throw new InvalidRequestException(field, "There is no artifact to draw on");
        }
        return List.copyOf(chosen);
    }

    /** Rejects the id of a template that does not exist; null asks for the default one. */
    public void expectTemplate(Integer templateId) {
        if (templateId == null) {
            return;
        }
        Number known = (Number) entities.createNativeQuery("SELECT count(*) FROM document_templates WHERE id = ?1")
                .setParameter(1, templateId)
                .getSingleResult();
        if (known.intValue() == 0) {
            throw new InvalidRequestException("template_id", "There is no template with this id");
        }
    }
}
