package com.cvtailor.task;

import com.cvtailor.platform.DomainException;
import com.cvtailor.platform.Message;

/** The task was given to another worker or has ended; this one's work is rolled back. */
public class StaleClaimException extends DomainException {

    private static final long serialVersionUID = 1L;

    StaleClaimException(TaskClaim claim) {
        super(
                "STALE_CLAIM",
                Message.of("attempt " + claim.attempt() + " of task " + claim.taskId() + " lost its claim"));
    }
}
