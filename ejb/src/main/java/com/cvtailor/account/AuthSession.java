package com.cvtailor.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One signed-in device: its tokens live as long as it does. */
@Entity
@Table(name = "auth_sessions")
public class AuthSession {

    private static final int USER_AGENT_LENGTH = 512;

    @Id
    private UUID id;

    @Column(name = "user_id")
    private int userId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "user_agent")
    private String userAgent;

    @Column(name = "refresh_jti")
    private UUID refreshId;

    protected AuthSession() {}

    AuthSession(int userId, String userAgent, Instant now, Duration lifetime) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.userAgent = shortened(userAgent);
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(lifetime);
        this.refreshId = UUID.randomUUID();
    }

    boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** False for a refresh token that has been replaced by a newer one. */
    boolean expects(UUID refreshToken) {
        return refreshId.equals(refreshToken);
    }

    /** Keeps the session at least as long as a token that is issued now. */
    void use(Instant now, Duration tokenLifetime) {
        lastUsedAt = now;
        if (expiresAt.isBefore(now.plus(tokenLifetime))) {
            expiresAt = now.plus(tokenLifetime);
        }
    }

    /** From now on only a new refresh token is good for this session. */
    void rotate() {
        refreshId = UUID.randomUUID();
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public int userId() {
        return userId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String userAgent() {
        return userAgent;
    }

    UUID refreshId() {
        return refreshId;
    }

    private static String shortened(String userAgent) {
        return userAgent == null || userAgent.length() <= USER_AGENT_LENGTH
                ? userAgent
                : userAgent.substring(0, USER_AGENT_LENGTH);
    }
}
