package com.cvtailor.batch.evidence;

import com.cvtailor.evidence.EvidenceRecords;
import com.cvtailor.evidence.RecheckPart;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the ids of the links of one part that are due, behind the last that counts. A checked link is not due any more, so
 * that a job that is started anew, and knows no checkpoint, goes on with what is left as well.
 */
@Named
@Dependent
public class ReadDueLinks extends AbstractItemReader {

    private static final int PAGE = 100;

    /** A run ends well before the sweeper takes a task for stuck; the next one goes on. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    @Inject
    @BatchProperty
    String part;

    @Inject
    @BatchProperty
    String parts;

    @Inject
    EvidenceRecords records;

    private final Deque<Integer> page = new ArrayDeque<>();
    private Instant end;
    private int last;

    @Override
    public void open(Serializable checkpoint) {
        end = Instant.now().plus(LONGEST_RUN);
        last = checkpoint == null ? 0 : (Integer) checkpoint;
    }

    @Override
    public Object readItem() {
        if (Instant.now().isAfter(end)) {
            return null;
        }
        if (page.isEmpty()) {
            page.addAll(records.due(new RecheckPart(Integer.parseInt(part), Integer.parseInt(parts)), last, PAGE));
        }
        Integer id = page.poll();
        last = id == null ? last : id;
        return id;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
