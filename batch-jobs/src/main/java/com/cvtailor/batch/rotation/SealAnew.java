package com.cvtailor.batch.rotation;

import com.cvtailor.batch.task.TaskInHand;
import com.cvtailor.rotation.FormerlySealed;
import com.cvtailor.rotation.KeyRotationSteps;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Has the newest key seal a chunk of values. */
@Named
@Dependent
public class SealAnew extends AbstractItemWriter {

    @Inject
    TaskInHand task;

    @Inject
    KeyRotationSteps rotation;

    @Override
    public void writeItems(List<Object> values) {
        rotation.sealAnew(
                task.claim(), values.stream().map(FormerlySealed.class::cast).toList());
    }
}
