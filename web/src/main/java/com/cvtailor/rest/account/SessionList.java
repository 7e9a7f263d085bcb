package com.cvtailor.rest.account;

import com.cvtailor.account.AuthSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The devices on which a person is signed in. */
public record SessionList(List<Item> sessions) {

    /** @param current whether this very request belongs to it */
    public record Item(
            UUID id, Instant createdAt, Instant lastUsedAt, Instant expiresAt, String userAgent, boolean current) {}

    public static SessionList of(List<AuthSession> sessions, UUID current) {
        return new SessionList(sessions.stream()
                .map(session -> new Item(
                        session.id(),
                        session.createdAt(),
                        session.lastUsedAt(),
                        session.expiresAt(),
                        session.userAgent(),
                        session.id().equals(current)))
                .toList());
    }
}
