package com.cvtailor.batch.rotation;

import com.cvtailor.batch.task.TaskInHand;
import com.cvtailor.rotation.FormerlySealed;
import com.cvtailor.rotation.KeyRotationSteps;
import com.cvtailor.rotation.Position;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;

/** Goes through all sealed columns, twice, by ascending keys; a restarted job goes on behind the last chunk. */
@Named
@Dependent
public class ReadFormerlySealed extends AbstractItemReader {

    private static final int PAGE = 100;

    @Inject
    TaskInHand task;

    @Inject
    KeyRotationSteps rotation;

    private Position position;
    private Iterator<FormerlySealed> page = Collections.emptyIterator();

    @Override
    public void open(Serializable checkpoint) {
        rotation.begin(task.claim());
        position = checkpoint == null ? Position.START : (Position) checkpoint;
    }

    @Override
    public Object readItem() {
        while (!page.hasNext() && !position.isEnd()) {
            page = rotation.next(position, PAGE).iterator();
            if (!page.hasNext()) {
                position = position.nextColumn();
            }
        }
        if (position.isEnd()) {
            return null;
        }
        FormerlySealed value = page.next();
        position = position.at(value.row());
        return value;
    }

    @Override
    public Serializable checkpointInfo() {
        return position;
    }
}
