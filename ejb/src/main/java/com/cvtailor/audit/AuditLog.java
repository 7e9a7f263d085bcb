package com.cvtailor.audit;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.Node;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One JSON object a line in {@code audit.jsonl}, among the logs of the server instance unless another folder is named. */
@ApplicationScoped
public class AuditLog {

    private DailyFile file;

    @Inject
    Node node;

    @Inject
    @ConfigProperty(name = "cvtailor.log-dir")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "cvtailor.retention.request-log", defaultValue = "P30D")
    Duration kept;

    @PostConstruct
    void open() {
        file = new DailyFile(
                configured
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "logs")),
                "audit",
                kept);
    }

    @PreDestroy
    void close() {
        file.close();
    }

    public void write(RequestRecord request) {
        ObjectNode line =
                Json.MAPPER.createObjectNode().put("event", "api_request").put("node", node.id());
        line.setAll((ObjectNode) Json.MAPPER.valueToTree(request));
        file.write(line.toString(), request.at());
    }
}
