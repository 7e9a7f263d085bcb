package com.cvtailor.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets old events. On every node: to delete what is gone already costs nothing. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class AuditRetention {

    private static final Logger LOG = System.getLogger(AuditRetention.class.getName());

    @Inject
    @ConfigProperty(name = "cvtailor.retention.audit", defaultValue = "P365D")
    Duration kept;

    @Inject
    AuditEvents events;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void forget() {
        int forgotten = events.forgetBefore(Instant.now().minus(kept));
        LOG.log(Level.INFO, "{0} audit events were past their retention", forgotten);
    }
}
