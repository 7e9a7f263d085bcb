package com.cvtailor.rest.admin;

import com.cvtailor.flag.FeatureFlag;
import java.time.Instant;
import java.util.Set;

/** A feature flag as administrators see it. */
public record FlagResponse(
        String name, boolean enabled, int rolloutPercentage, Set<Integer> userWhitelist, Instant updatedAt) {

    static FlagResponse of(FeatureFlag flag) {
        return new FlagResponse(flag.name(), flag.enabled(), flag.percentage(), flag.whitelist(), flag.updatedAt());
    }
}
