package com.cvtailor.batch.generation;

import com.cvtailor.batch.task.TaskStep;
import com.cvtailor.export.DocumentRenderer;
import com.cvtailor.generation.DocumentSteps;
import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Finds out before anybody exports the document which of its characters no font can draw. */
@Named
@Dependent
public class CheckCharacters extends TaskStep {

    @Inject
    DocumentSteps document;

    @Inject
    DocumentRenderer renderer;

    @Override
    protected void perform(TaskClaim claim) {
        document.warnOfUndrawable(
                claim, document.composed(claim).map(renderer::undrawable).orElse(Set.of()));
    }
}
