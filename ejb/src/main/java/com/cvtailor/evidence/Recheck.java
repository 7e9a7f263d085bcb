package com.cvtailor.evidence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Looks at one link again, outside of the transaction of whoever asks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recheck {

    /** For a host that many wait for. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    EvidenceRecords records;

    @Inject
    LinkChecks checks;

    /** Empty when there is nothing to record: the link is gone, cannot be read, or has to wait. */
    public Optional<CheckedLink> check(int linkId) throws InterruptedException {
        Optional<LinkToCheck> link = records.find(linkId);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        Optional<CheckedLink> checked = checks.check(link.get());
        if (checked.isEmpty()) {
            records.putOff(linkId, PAUSE);
        }
        return checked;
    }
}
