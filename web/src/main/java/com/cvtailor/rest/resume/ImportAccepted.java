package com.cvtailor.rest.resume;

import com.cvtailor.artifact.Artifact;
import com.cvtailor.artifact.ArtifactService.Created;
import java.util.List;
import java.util.Locale;

/**
 * The answer to a document whose items are stored as artifacts and being processed.
 *
 * @param taskId null when nothing could be taken
 * @param notTaken in the order of the document
 */
public record ImportAccepted(Integer taskId, List<Integer> artifactIds, List<Item> notTaken) {

    public record Item(String path, String reason) {}

    static ImportAccepted of(Created created, List<NotTaken> notTaken, Locale locale) {
        return new ImportAccepted(
                created.taskId(),
                created.artifacts().stream().map(Artifact::id).toList(),
                notTaken.stream()
                        .map(found -> new Item(found.path(), found.reason().in(locale)))
                        .toList());
    }
}
