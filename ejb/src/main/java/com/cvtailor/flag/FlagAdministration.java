package com.cvtailor.flag;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Shows the switches to administrators, and turns them. */
@ApplicationScoped
public class FlagAdministration {

    @Inject
    FlagStore store;

    @Inject
    FeatureFlags flags;

    @Inject
    AuditTrail trail;

    /** As they are in the database. */
    public List<FeatureFlag> all() {
        return store.all();
    }

    /**
     * @throws InvalidRequestException if nobody has one of the ids
     * @throws com.cvtailor.platform.NotFoundException if there is no such flag
     */
    public FeatureFlag turn(
            int administrator, String name, boolean enabled, int percentage, SortedSet<Integer> whitelist) {
        SortedSet<Integer> unknown = store.unknown(whitelist);
        if (!unknown.isEmpty()) {
            throw new InvalidRequestException("user_whitelist", Message.of("flag.unknown_user", unknown.first()));
        }
        FeatureFlag turned = store.turn(name, enabled, percentage, whitelist);
        flags.changed();
        trail.record(
                AuditEventType.FLAG_CHANGED,
                null,
                administrator,
                Map.of(
                        "name", name,
                        "enabled", enabled,
                        "rollout_percentage", percentage,
                        "listed", whitelist.size()));
        return turned;
    }
}
