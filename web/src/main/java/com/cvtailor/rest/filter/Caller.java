package com.cvtailor.rest.filter;

import com.cvtailor.account.LiveSession;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who makes this request, once the {@link AuthenticationFilter} has let it pass. */
@RequestScoped
public class Caller {

    private LiveSession session;

    void identify(LiveSession live) {
        session = live;
    }

    /** Empty as long as nobody is known, e.g. on public resources. */
    public Optional<Integer> knownId() {
        return Optional.ofNullable(session).map(LiveSession::userId);
    }

    /** The user's id; a public resource must not ask. */
    public int id() {
        return session.userId();
    }

    public UUID sessionId() {
        return session.id();
    }

    public Set<String> groups() {
        return session == null ? Set.of() : session.groups();
    }
}
