package com.cvtailor.rest.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The network address that the request comes from. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    HttpServletRequest request;

    public String text() {
        return request.getRemoteAddr();
    }
}
