package com.cvtailor.evidence;

import com.cvtailor.task.TaskClaim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Checks the new links of artifacts while these are processed. */
@ApplicationScoped
public class ArtifactEvidence {

    /** What takes longer, many links of one host above all, is left to the run over links that are due. */
    private static final Duration MOST = Duration.ofMinutes(1);

    @Inject
    EvidenceRecords records;

    @Inject
    LinkChecks checks;

    public void check(TaskClaim claim) {
        List<LinkToCheck> links = records.unchecked(claim).stream()
                .map(records::find)
                .flatMap(Optional::stream)
                .toList();
        checks.checkAll(links, MOST, records::take);
        records.progress(claim, 90);
    }
}
