package com.cvtailor.audit;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.Node;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One JSON object a line in {@code logs/audit.jsonl}, below the data folder or the server instance's own folder. */
@ApplicationScoped
public class AuditLog {

    private FileHandler file;

    @Inject
    Node node;

    @Inject
    @ConfigProperty(name = "cvtailor.data-dir")
    Optional<String> dataDir;

    @PostConstruct
    void open() {
        try {
            Path folder = Path.of(dataDir.orElseGet(() -> System.getProperty("com.sun.aas.instanceRoot", ".")), "logs");
            Files.createDirectories(folder);
            file = new FileHandler(folder.resolve("audit.jsonl").toString(), true);
            file.setFormatter(new Line());
            file.setEncoding("UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("the audit log cannot be written", e);
        }
    }

    @PreDestroy
    void close() {
        file.close();
    }

    public void write(RequestRecord request) {
        ObjectNode line =
                Json.MAPPER.createObjectNode().put("event", "api_request").put("node", node.id());
        line.setAll((ObjectNode) Json.MAPPER.valueToTree(request));
        file.publish(new LogRecord(Level.INFO, line.toString()));
    }

    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord entry) {
            return entry.getMessage() + '\n';
        }
    }
}
