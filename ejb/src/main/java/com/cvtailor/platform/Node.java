package com.cvtailor.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This server process. The name survives a restart, the incarnation does not: what a dead incarnation of the same name
 * still claims is known to be orphaned.
 */
@ApplicationScoped
public class Node {

    private final String incarnation = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    @ConfigProperty(name = "cvtailor.node.name")
    Optional<String> configuredName;

    public String name() {
        return configuredName.orElseGet(() -> System.getProperty("com.sun.aas.instanceName", "node"));
    }

    public String id() {
        return name() + '/' + incarnation;
    }
}
