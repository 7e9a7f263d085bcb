package com.cvtailor.batch.evidence;

import com.cvtailor.evidence.CheckedLink;
import com.cvtailor.evidence.EvidenceRecords;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskKind;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Records what was found, unless the task has been given to another node meanwhile. */
@Named
@Dependent
public class RecordChecks extends AbstractItemWriter {

    private static final int UNDER_WAY = 50;

    @Inject
    @BatchProperty
    String taskId;

    @Inject
    @BatchProperty
    String attempt;

    @Inject
    EvidenceRecords records;

    @Override
    public void writeItems(List<Object> checked) {
        records.progress(
                new TaskClaim(Integer.parseInt(taskId), Integer.parseInt(attempt), TaskKind.EVIDENCE_RECHECK, 0),
                UNDER_WAY);
        checked.forEach(link -> records.take((CheckedLink) link));
    }
}
