package com.cvtailor.batch.esco;

import com.cvtailor.batch.task.TaskInHand;
import com.cvtailor.esco.CheckedRow;
import com.cvtailor.esco.SkillImportSteps;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes a chunk of rows over into the skills. */
@Named
@Dependent
public class MergeSkillRows extends AbstractItemWriter {

    @Inject
    TaskInHand task;

    @Inject
    SkillImportSteps imports;

    @Override
    public void writeItems(List<Object> rows) {
        imports.merge(task.claim(), rows.stream().map(CheckedRow.class::cast).toList());
    }
}
