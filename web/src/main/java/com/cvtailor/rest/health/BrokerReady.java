package com.cvtailor.rest.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without the broker accepted work waits for the sweeper, so this node should not be the one to accept it. */
@Readiness
@ApplicationScoped
public class BrokerReady implements HealthCheck {

    @Resource(lookup = "jms/cvtailorConnectionFactory")
    ConnectionFactory connections;

    @Override
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    public HealthCheckResponse call() {
        try (JMSContext context = connections.createContext()) {
            return HealthCheckResponse.named("broker")
                    .status(context.getMetaData() != null)
                    .build();
        } catch (JMSRuntimeException e) {
            return HealthCheckResponse.down("broker");
        }
    }
}
