package com.cvtailor.rest.filter;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;

/** Tells what is open to everybody. */
final class PublicResource {

    private PublicResource() {}

    /** As in Jakarta Annotations: what a method says goes before what its class says. */
    static boolean is(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return false;
        }
        return method.isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
