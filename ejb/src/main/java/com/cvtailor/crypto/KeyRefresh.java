package com.cvtailor.crypto;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells this node within seconds when any node has added a key; at start, has the database sealed before it is used. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class KeyRefresh {

    /** After so many seconds every node seals by a key that was added. */
    public static final int SECONDS = 5;

    @Inject
    ServiceKeys keys;

    @Inject
    Event<KeysChanged> changes;

    private int known = -1;

    @PostConstruct
    void start() {
        refresh();
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void refresh() {
        int newest = keys.newest();
        if (newest != known) {
            changes.fire(new KeysChanged());
            known = newest;
        }
    }
}
