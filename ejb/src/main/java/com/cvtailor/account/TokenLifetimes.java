package com.cvtailor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long tokens are good for, and whether a refresh token is good only once. */
@ApplicationScoped
public class TokenLifetimes {

    @Inject
    @ConfigProperty(name = "cvtailor.auth.access-ttl", defaultValue = "PT24H")
    Duration access;

    @Inject
    @ConfigProperty(name = "cvtailor.auth.refresh-ttl", defaultValue = "P7D")
    Duration refresh;

    @Inject
    @ConfigProperty(name = "cvtailor.auth.refresh-rotation", defaultValue = "false")
    boolean rotation;

    public Duration access() {
        return access;
    }

    public Duration refresh() {
        return refresh;
    }

    public boolean rotation() {
        return rotation;
    }
}
