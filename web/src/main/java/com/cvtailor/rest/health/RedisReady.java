package com.cvtailor.rest.health;

import com.cvtailor.platform.Redis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells of Redis, but never takes the node out of service: without Redis everything is slower, and nothing is lost. */
@Readiness
@ApplicationScoped
public class RedisReady implements HealthCheck {

    @Inject
    Redis redis;

    @Override
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("redis")
                .up()
                .withData("reachable", redis.isReachable())
                .build();
    }
}
