package com.cvtailor.export;

import com.cvtailor.account.Accounts;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.generation.DocumentVersions;
import com.cvtailor.generation.GeneratedDocument;
import com.cvtailor.generation.GenerationOrder;
import com.cvtailor.platform.Json;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskFailed;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskRestart;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The steps from an ordered export to a stored file. Drawing takes place between the transactions, not inside one. */
@Stateless
public class ExportSteps {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    TaskClaims claims;

    @Inject
    DocumentVersions versions;

    /** An export, what it is to show, and how. */
    public record Ordered(Export export, DocumentContent content, RenderOptions options) {}

    /** Null when the person deleted the export or its document meanwhile. */
    public Ordered load(TaskClaim claim) {
        claims.progress(claim, 20, "task.drawing");
        Export export = entities.find(Export.class, claim.subjectId());
        return export == null
                ? null
                : new Ordered(
                        export,
                        content(export),
                        export.options(paper(export.document().userId()), mostPages(export.document())));
    }

    /** What the person prefers to print on. */
    private Paper paper(int user) {
        String preferences = accounts.profileOf(user).preferences();
        return Paper.of(Json.read(preferences, JsonNode.class).path("paper").asText());
    }

    private static Integer mostPages(GeneratedDocument document) {
        return Json.read(document.request(), GenerationOrder.Options.class).maxPages();
    }

    private DocumentContent content(Export export) {
        GeneratedDocument document = export.document();
        return DocumentContent.read(
                document.type(),
                versions.find(document, export.documentVersion()).content());
    }

    public void store(TaskClaim claim, byte[] file) {
        Export export = entities.find(Export.class, claim.subjectId());
        if (export != null) {
            // A second attempt after a lost worker replaces what the first may have left.
            entities.merge(new ExportFile(export.id(), file));
            export.complete(file.length);
        }
        claims.complete(claim, "{\"type\":\"export\",\"id\":" + claim.subjectId() + "}");
    }

    public void onFailure(@Observes TaskFailed failed) {
        if (failed.kind() == TaskKind.EXPORT) {
            Optional.ofNullable(entities.find(Export.class, failed.subjectId())).ifPresent(Export::fail);
        }
    }

    public void onRestart(@Observes TaskRestart restart) {
        if (restart.kind() == TaskKind.EXPORT) {
            Optional.ofNullable(entities.find(Export.class, restart.subjectId()))
                    .filter(export -> export.hasFailedIn(restart.formerTask()))
                    .ifPresent(export -> restart.takenBy(export::begunAgainBy));
        }
    }
}
