package com.cvtailor.batch.evidence;

import com.cvtailor.evidence.Recheck;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Checks a link; the chunk's transaction is suspended meanwhile. */
@Named
@Dependent
public class CheckDueLink implements ItemProcessor {

    @Inject
    Recheck recheck;

    @Override
    public Object processItem(Object linkId) throws InterruptedException {
        return recheck.check((Integer) linkId).orElse(null);
    }
}
