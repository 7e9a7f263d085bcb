package com.cvtailor.resume;

import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.artifact.EvidenceAddress;

/** The type of a link that comes without one, as every {@code url} of a JSON Resume does. */
public final class LinkType {

    private LinkType() {}

    /**
     * {@code github}, or what proves work of this type most often.
     *
     * @param type of the artifact that the link is to prove
     */
    public static String of(ArtifactType type, String url) {
        if (EvidenceAddress.isOnGithub(url)) {
            return "github";
        }
        return switch (type) {
            case PUBLICATION -> "paper";
            case CERTIFICATION -> "certificate";
            default -> "website";
        };
    }
}
