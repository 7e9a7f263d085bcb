package com.cvtailor.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long tokens are good for, and whether a refresh token is good only once. */
@ApplicationScoped
public class TokenLifetimes {

    /** By how much the clocks of nodes may differ. */
    static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

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

    /** How long a token may be presented at most, clocks that differ included. */
    Duration longest() {
        return (access.compareTo(refresh) > 0 ? access : refresh).plus(CLOCK_SKEW);
    }

    public boolean rotation() {
        return rotation;
    }
}
