package com.cvtailor.export;

import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskFailed;
import com.cvtailor.task.TaskKind;
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
    TaskClaims claims;

    /** The export with its document; null when the person deleted either meanwhile. */
    public Export load(TaskClaim claim) {
        claims.progress(claim, 20, "task.drawing");
        return entities.find(Export.class, claim.subjectId());
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
}
