package com.cvtailor.audit;

import java.util.Locale;

/** What the audit trail tells of. */
public enum AuditEventType {
    ACCOUNT_REGISTERED,
    ACCOUNT_ERASED,
    ADMINISTRATOR_CREATED,
    LOGIN_SUCCEEDED,
    LOGIN_FAILED,
    /** An account or an address has had too many failures. */
    LOGIN_LOCKED,
    /** A signed-in person could not say their password. */
    PASSWORD_REFUSED,
    LOGOUT,
    SESSION_REVOKED,
    /** A refresh token that had been replaced came back, perhaps from a thief; its session has ended. */
    REFRESH_REUSED,
    USER_CHANGED,
    FLAG_CHANGED,
    BATCH_STOP_REQUESTED,
    BATCH_RESTARTED,
    SKILL_IMPORT_ORDERED,
    EVIDENCE_KEYS_ROTATED,
    AUTH_KEYS_ROTATED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
