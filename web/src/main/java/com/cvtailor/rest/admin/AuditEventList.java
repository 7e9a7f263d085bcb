package com.cvtailor.rest.admin;

import com.cvtailor.audit.AuditEvent;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Page;
import com.cvtailor.rest.Pagination;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One page of the audit trail. */
public record AuditEventList(List<Item> events, Pagination pagination) {

    /** @param details names and numbers that belong to the type */
    public record Item(
            long id,
            Instant at,
            String type,
            Integer userId,
            Integer actorId,
            String ip,
            String requestId,
            Map<?, ?> details) {

        static Item of(AuditEvent event) {
            return new Item(
                    event.id(),
                    event.at(),
                    event.type(),
                    event.userId(),
                    event.actorId(),
                    event.ip(),
                    event.requestId(),
                    Json.read(event.details(), Map.class));
        }
    }

    static AuditEventList of(Page<AuditEvent> page) {
        return new AuditEventList(page.items().stream().map(Item::of).toList(), Pagination.of(page));
    }
}
