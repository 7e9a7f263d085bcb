package com.cvtailor.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A session that has not ended, and what its active user may do now. */
public record LiveSession(UUID id, int userId, Set<String> groups, Instant expiresAt) {

    static LiveSession of(AuthSession session, UserAccount account) {
        return new LiveSession(session.id(), account.id(), account.groups(), session.expiresAt());
    }

    /** The form that is kept in Redis; {@link #parse} reads it. */
    String text() {
        return userId + ";" + String.join(",", groups) + ";" + expiresAt.getEpochSecond();
    }

    static LiveSession parse(UUID id, String text) {
        String[] parts = text.split(";", -1);
        return new LiveSession(
                id,
                Integer.parseInt(parts[0]),
                Set.of(parts[1].split(",", -1)),
                Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }
}
