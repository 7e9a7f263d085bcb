package com.cvtailor.rest.filter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The network address that the request comes from. */
@RequestScoped
public class ClientAddress {

    @Inject
    HttpServletRequest request;

    public String text() {
        return request.getRemoteAddr();
    }
}
