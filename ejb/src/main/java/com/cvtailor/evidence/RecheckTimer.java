package com.cvtailor.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for links that are due. On every node: the database lets one of them order the work. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class RecheckTimer {

    @Resource
    TimerService timers;

    @Inject
    @ConfigProperty(name = "cvtailor.evidence.recheck-interval", defaultValue = "PT1M")
    Duration interval;

    @Inject
    RecheckOrders orders;

    @PostConstruct
    void plan() {
        timers.createIntervalTimer(interval.toMillis(), interval.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void look() {
        orders.orderWhatIsDue();
    }
}
