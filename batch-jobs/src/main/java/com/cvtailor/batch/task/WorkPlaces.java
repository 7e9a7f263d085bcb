package com.cvtailor.batch.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many steps may work at the same time on this node. Batch jobs have more threads than that, since those that wait for a
 * language model must not keep others from working.
 */
@ApplicationScoped
public class WorkPlaces {

    private static final int PER_PROCESSOR = 2;

    @Inject
    @ConfigProperty(name = "cvtailor.batch.work-places", defaultValue = "0")
    int configured;

    private Semaphore free;

    @PostConstruct
    void open() {
        int places = configured > 0
                ? configured
                : PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
        free = new Semaphore(places, true);
    }

    void take(Runnable work) throws InterruptedException {
        free.acquire();
        try {
            work.run();
        } finally {
            free.release();
        }
    }
}
