package com.cvtailor.batch.export;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.export.Export;
import com.cvtailor.export.ExportSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Draws the document and stores the file. */
@Named
@Dependent
public class RenderExport extends TaskStep {

    @Inject
    ExportSteps exports;

    @Inject
    DocumentRenderer renderer;

    @Override
    protected void perform(TaskClaim claim) {
        Export export = exports.load(claim);
        exports.store(claim, export == null ? new byte[0] : renderer.render(export));
    }
}
