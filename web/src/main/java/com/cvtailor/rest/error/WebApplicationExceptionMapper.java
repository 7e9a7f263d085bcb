package com.cvtailor.rest.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What JAX-RS itself refuses: unknown paths, methods and media types. */
@Provider
@ApplicationScoped
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    ErrorResponse errors;

    @Override
    public Response toResponse(WebApplicationException e) {
        ErrorCode code = ErrorCode.ofStatus(e.getResponse().getStatus());
        Response.ResponseBuilder response = errors.builder(code, code.message(), Map.of());
        String allowed = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) {
            response.header(HttpHeaders.ALLOW, allowed);
        }
        if (e.getResponse().getStatus() == Response.Status.REQUEST_TIMEOUT.getStatusCode()) {
            // What comes after all would be read as the next request's.
            response.status(Response.Status.REQUEST_TIMEOUT).header("Connection", "close");
        }
        return response.build();
    }
}
