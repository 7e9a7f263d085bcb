package com.cvtailor.rest.resume;

import com.cvtailor.rest.artifact.ArtifactRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a JSON Resume 1.x document holds for us: artifacts, and an account of all that did not get into them. */
final class ResumeReading {

    private static final int MOST_ARTIFACTS = 500;

    /** No person's resume comes near it, and a megabyte of rubbish must not be answered with forty. */
    private static final int MOST_REPORTED = 10_000;

    /** These are about the document, not about the person. */
    private static final Set<String> ABOUT_ITSELF = Set.of("$schema", "meta");

    private final ArtifactRules rules;
    private final List<ArtifactRequest> artifacts = new ArrayList<>();
    private final Map<String, NotTaken> notTaken = new LinkedHashMap<>();

    private ResumeReading(ArtifactRules rules) {
        this.rules = rules;
    }

    /** Reads any document, however little of it is as it should be. */
    static ResumeReading of(ObjectNode document, ArtifactRules rules) {
        ResumeReading reading = new ResumeReading(rules);
        document.properties().forEach(member -> reading.readMember(member.getKey(), member.getValue()));
        return reading;
    }

    /** In the order of the document; all of them satisfy the constraints of a client's request. */
    public List<ArtifactRequest> artifacts() {
        return List.copyOf(artifacts);
    }

    /** In the order of the document, no path twice. */
    public List<NotTaken> notTaken() {
        return List.copyOf(notTaken.values());
    }

    private void readMember(String name, JsonNode value) {
        Optional<ResumeSection> section = ResumeSection.named(name);
        if (value.isNull() || ABOUT_ITSELF.contains(name)) {
            return;
        }
        if (section.isEmpty()) {
            if (!MemberReport.saysNothing(value)) {
                report(new NotTaken(name, Reasons.NO_COUNTERPART));
            }
        } else if (!value.isArray()) {
            report(new NotTaken(name, Reasons.NO_LIST));
        } else {
            for (int i = 0; i < value.size(); i++) {
                readItem(section.get(), name + "[" + i + "]", value.get(i));
            }
        }
    }

    private void readItem(ResumeSection section, String path, JsonNode value) {
        if (isGivenUp()) {
            return;
        }
        if (!value.isObject()) {
            report(new NotTaken(path, Reasons.NO_OBJECT));
        } else if (artifacts.size() == MOST_ARTIFACTS) {
            report(new NotTaken(path, Reasons.TOO_MANY));
        } else {
            ResumeObject item = new ResumeObject(path, value);
            Optional<ArtifactRequest> artifact = new ResumeItem(section, item, rules).read();
            artifact.ifPresent(artifacts::add);
            (artifact.isPresent() ? item.report().notTaken() : item.report().faults()).forEach(this::report);
        }
    }

    private void report(NotTaken found) {
        if (notTaken.size() < MOST_REPORTED) {
            notTaken.putIfAbsent(found.path(), found);
        } else if (!isGivenUp()) {
            notTaken.put(found.path(), new NotTaken(found.path(), Reasons.TOO_MUCH));
        }
    }

    private boolean isGivenUp() {
        return notTaken.size() > MOST_REPORTED;
    }
}
