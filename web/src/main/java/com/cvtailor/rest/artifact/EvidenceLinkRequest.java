package com.cvtailor.rest.artifact;

import com.cvtailor.artifact.ArtifactDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A link that is to prove an artifact. */
@GithubOnGithub
public record EvidenceLinkRequest(
        @NotBlank @Size(max = 2048) @EvidenceUrl String url,
        @NotNull @Pattern(regexp = TYPES, message = "{field.one_of}") String type,
        @Size(max = 1000) String description) {

    static final String TYPES = "github|live_app|paper|video|website|document|certificate|other";

    public EvidenceLinkRequest {
        url = url == null ? null : url.strip();
        description = description == null || description.isBlank() ? null : description.strip();
    }

    ArtifactDraft.Link toLink() {
        return new ArtifactDraft.Link(url, type, description);
    }
}
