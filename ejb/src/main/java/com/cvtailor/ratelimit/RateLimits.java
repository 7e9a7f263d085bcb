package com.cvtailor.ratelimit;

import com.cvtailor.platform.IpAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits as they are set: for clients without an account by their address, for people by their account and groups. */
@ApplicationScoped
public class RateLimits {

    private static final Set<String> FAVOURED = Set.of("premium", "admin");
    private static final String REQUESTS = "requests";

    @Inject
    @ConfigProperty(name = "cvtailor.rate-limit.enabled", defaultValue = "true")
    boolean enabled;

    @Inject
    @ConfigProperty(name = "cvtailor.rate-limit.anonymous", defaultValue = "100")
    int anonymous;

    @Inject
    @ConfigProperty(name = "cvtailor.rate-limit.authenticated", defaultValue = "1000")
    int authenticated;

    @Inject
    @ConfigProperty(name = "cvtailor.rate-limit.premium", defaultValue = "5000")
    int premium;

    @Inject
    @ConfigProperty(name = "cvtailor.rate-limit.artifact-create", defaultValue = "100")
    int artifactCreate;

    @Inject
    HourlyWindows windows;

    @Inject
    Unlimited unlimited;

    /** Counts a request of nobody in particular. Empty when nothing is limited. */
    public Optional<Standing> count(IpAddress client) {
        return take(List.of(Allowance.of("address:" + client.network(), REQUESTS, anonymous)));
    }

    /** Counts a person's request; administrators may do as much as premium users. Empty when nothing is limited. */
    public Optional<Standing> count(int userId, Set<String> groups, boolean createsArtifacts) {
        String client = "user:" + userId;
        int requests = groups.stream().anyMatch(FAVOURED::contains) ? premium : authenticated;
        Allowance all = Allowance.of(client, REQUESTS, requests);
        return take(
                createsArtifacts
                        ? List.of(all, Allowance.of(client, "artifact-create", artifactCreate))
                        : List.of(all));
    }

    private Optional<Standing> take(List<Allowance> allowances) {
        if (!enabled) {
            return Optional.empty();
        }
        Optional<Standing> standing = windows.take(allowances);
        standing.ifPresentOrElse(known -> unlimited.ended(), unlimited::passed);
        return standing;
    }
}
