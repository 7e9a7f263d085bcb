package com.cvtailor.rest.filter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests this node works on at the same time. The server has many more threads: those wait for slow clients, and
 * if they were all that there are, a few clients that send a byte now and then would leave nobody to serve the others.
 */
@ApplicationScoped
public class WorkPlaces {

    @Inject
    @ConfigProperty(name = "cvtailor.http.work-places", defaultValue = "16")
    int number;

    private Semaphore free;

    @PostConstruct
    void open() {
        free = new Semaphore(number, true);
    }

    void take() {
        free.acquireUninterruptibly();
    }

    void giveBack() {
        free.release();
    }
}
