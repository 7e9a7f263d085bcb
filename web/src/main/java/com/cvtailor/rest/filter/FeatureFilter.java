package com.cvtailor.rest.filter;

import com.cvtailor.flag.FeatureFlags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Refuses what is switched off for the caller, whatever they send. */
@Provider
@Feature("")
@ApplicationScoped
public class FeatureFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    FeatureFlags flags;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        String flag = resource.getResourceMethod().getAnnotation(Feature.class).value();
        flags.expectOn(flag, caller.id());
    }
}
