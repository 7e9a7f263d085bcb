package com.cvtailor.audit;

import com.cvtailor.platform.JsonbColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that whoever looks after security wants to know of. Never changes, but for what an erasure takes out. */
@Entity
@Table(name = "audit_events")
public class AuditEvent {

    /** An IPv6 address in its longest spelling. */
    private static final int ADDRESS_LENGTH = 45;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_events")
    @SequenceGenerator(name = "audit_events", sequenceName = "audit_events_id_seq", allocationSize = 1)
    private Long id;

    private Instant at = Instant.now();

    private String type;

    @Column(name = "user_id")
    private Integer userId;

    @Column(name = "actor_id")
    private Integer actorId;

    private String ip;

    @Column(name = "request_id")
    private String requestId;

    @Convert(converter = JsonbColumn.class)
    private String details;

    protected AuditEvent() {}

    AuditEvent(AuditEventType type, Integer userId, Integer actorId, String details) {
        this.type = type.key();
        this.userId = userId;
        this.actorId = actorId;
        this.details = details;
    }

    void cameWith(String address, String request) {
        ip = address == null || address.length() <= ADDRESS_LENGTH ? address : address.substring(0, ADDRESS_LENGTH);
        requestId = request;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String type() {
        return type;
    }

    /** Whom it is about; null if nobody in particular. */
    public Integer userId() {
        return userId;
    }

    /** Who did it; null if nobody knows, as when a log-in fails. */
    public Integer actorId() {
        return actorId;
    }

    public String ip() {
        return ip;
    }

    public String requestId() {
        return requestId;
    }

    /** A JSON object. */
    public String details() {
        return details;
    }
}
