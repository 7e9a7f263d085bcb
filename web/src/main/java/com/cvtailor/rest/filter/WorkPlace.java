package com.cvtailor.rest.filter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** This request's place among those that are worked on; it has none as long as it only waits for its client. */
@RequestScoped
public class WorkPlace {

    @Inject
    WorkPlaces places;

    private boolean taken;

    public void take() {
        if (!taken) {
            places.take();
            taken = true;
        }
    }

    public void giveBack() {
        if (taken) {
            taken = false;
            places.giveBack();
        }
    }
}
