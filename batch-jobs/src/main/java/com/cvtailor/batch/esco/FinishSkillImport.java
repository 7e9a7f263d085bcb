package com.cvtailor.batch.esco;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.esco.SkillImportSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reports what was done, tells all nodes, and drops the file. */
@Named
@Dependent
public class FinishSkillImport extends TaskStep {

    @Inject
    SkillImportSteps imports;

    @Override
    protected void perform(TaskClaim claim) {
        imports.finish(claim);
    }
}
