package com.cvtailor.account;

import com.cvtailor.audit.AuditEventType;
import com.cvtailor.audit.AuditTrail;
import com.cvtailor.platform.ConflictException;
import com.cvtailor.platform.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** What administrators do to accounts. Not transactional itself: other nodes are told when it is committed. */
@ApplicationScoped
public class UserAdministration {

    @Inject
    UserDirectory directory;

    @Inject
    SessionRegistry registry;

    @Inject
    AuditTrail trail;

    /**
     * Felt by the user's next request, on every node.
     *
     * @throws ConflictException if the administrators would lock themselves out, or the user has been erased
     */
    public UserAccount change(int administrator, int userId, UserDirectory.Change change) {
        if (administrator == userId && Boolean.FALSE.equals(change.active())) {
            throw new ConflictException(Message.of("admin.own_account"));
        }
        UserDirectory.Changed changed = directory.change(userId, change);
        changed.sessions().forEach(registry::forget);
        trail.record(AuditEventType.USER_CHANGED, userId, administrator, details(change));
        return changed.account();
    }

    private static Map<String, Object> details(UserDirectory.Change change) {
        Map<String, Object> details = new TreeMap<>();
        details.put("premium", change.premium());
        details.put("is_active", change.active());
        details.values().removeIf(value -> value == null);
        return details;
    }
}
