package com.cvtailor.esco;

import com.cvtailor.skill.ImportedVocabulary;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskFailed;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskRestart;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an import. How far it is, is written in the transaction of the rows themselves: whatever stops in between,
 * the next attempt goes on behind the last row that counts, on any node.
 */
@Stateless
public class SkillImportSteps {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    ImportedVocabulary vocabulary;

    @Inject
    ImportedConcepts concepts;

    @Inject
    TaskClaims claims;

    /** The number of the last row that an earlier attempt has dealt with; 0 at the very beginning. */
    public long lastRow(TaskClaim claim) {
        return find(claim).map(SkillImport::lastRow).orElse(0L);
    }

    /** The bytes of one part of the file; empty after the last one. */
    public byte[] part(TaskClaim claim, int number) {
        List<?> found = entities.createNativeQuery(
                        "SELECT content FROM skill_import_parts WHERE import_id = ?1 AND number = ?2")
                .setParameter(1, claim.subjectId())
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    /** Takes the rows over, and counts them. */
    public void merge(TaskClaim claim, List<CheckedRow> rows) {
        EscoRow last = rows.get(rows.size() - 1).row();
        SkillImport order = find(claim).orElseThrow();
        vocabulary.lock();
        order.reached(
                last.number(),
                concepts.merge(order.id(), rows, ImportReport.of(order.report()))
                        .json());
        // Last: it undoes all this if the claim was lost, and a task that is locked for long cannot be seen to live.
        claims.progress(claim, order.percentAt(last.offset()), "task.skills_merging");
    }

    public void finish(TaskClaim claim) {
        SkillImport order = find(claim).orElseThrow();
        vocabulary.changed();
        claims.complete(claim, order.report());
        entities.remove(order);
    }

    /** What was taken over before it failed is there, and stays; so does the file, until the next one comes. */
    public void onFailure(@Observes TaskFailed failed) {
        if (failed.kind() == TaskKind.SKILL_IMPORT) {
            vocabulary.changed();
        }
    }

    public void onRestart(@Observes TaskRestart restart) {
        if (restart.kind() == TaskKind.SKILL_IMPORT) {
            Optional.ofNullable(entities.find(SkillImport.class, restart.subjectId(), LockModeType.PESSIMISTIC_WRITE))
                    .filter(order -> order.isWorkedOnBy(restart.formerTask()))
                    .ifPresent(order -> restart.takenBy(order::workedOnBy));
        }
    }

    private Optional<SkillImport> find(TaskClaim claim) {
        return Optional.ofNullable(entities.find(SkillImport.class, claim.subjectId()));
    }
}
