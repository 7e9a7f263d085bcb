package com.cvtailor.rest.resume;

import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.artifact.EvidenceAddress;
import com.cvtailor.platform.Message;
import com.cvtailor.rest.artifact.EvidenceLinkRequest;
import com.cvtailor.resume.LinkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the links of an artifact of this type; one that is unusable is left out and does not cost the artifact. */
record ResumeLinks(ArtifactType type, ArtifactRules rules) {

    /** All those that a document of ours tells, and the item's {@code url} before them if it is not one of them. */
    List<EvidenceLinkRequest> of(ResumeObject item, ResumeObject ours) {
        List<EvidenceLinkRequest> links = new ArrayList<>();
        ours.objects("links").forEach(link -> usable(link, own(link)).ifPresent(links::add));
        String url = item.text("url");
        if (url != null
                && links.stream()
                        .noneMatch(link -> EvidenceAddress.ascii(link.url()).equals(url))) {
            usable(item, link(url)).ifPresent(link -> links.add(0, link));
        }
        return links;
    }

    private EvidenceLinkRequest own(ResumeObject link) {
        return new EvidenceLinkRequest(link.text("url"), link.text("type"), link.text("description"));
    }

    private EvidenceLinkRequest link(String url) {
        return new EvidenceLinkRequest(url, LinkType.of(type, url), null);
    }

    private Optional<EvidenceLinkRequest> usable(ResumeObject source, EvidenceLinkRequest link) {
        Map<String, Message> faults = rules.faults(link);
        faults.forEach((member, reason) -> source.report().refuse(member, reason));
        return Optional.of(link).filter(sound -> faults.isEmpty());
    }
}
