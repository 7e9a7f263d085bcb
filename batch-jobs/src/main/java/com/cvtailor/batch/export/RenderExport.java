package com.cvtailor.batch.export;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.crypto.UnreadableException;
import com.cvtailor.export.DocumentNotDrawableException;
import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.export.Export;
import com.cvtailor.export.ExportSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.batch.runtime.context.JobContext;
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

    @Inject
    JobContext job;

    @Override
    protected void perform(TaskClaim claim) {
        try {
            ExportSteps.Ordered ordered = exports.load(claim);
            exports.store(claim, ordered == null ? new byte[0] : draw(ordered));
        } catch (UnreadableException e) {
            throw failed("DOCUMENT_UNREADABLE", e);
        } catch (DocumentNotDrawableException e) {
            throw failed("DOCUMENT_NOT_DRAWABLE", e);
        }
    }

    private byte[] draw(ExportSteps.Ordered ordered) {
        Export export = ordered.export();
        return renderer.render(ordered.content(), export.format(), export.profile(), ordered.options());
    }

    private RuntimeException failed(String reason, RuntimeException cause) {
        job.setExitStatus(reason);
        return cause;
    }
}
