package com.cvtailor.rest.error;

import com.cvtailor.platform.DomainException;
import com.cvtailor.platform.PreconditionRequiredException;
import com.cvtailor.ratelimit.RateLimitedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A broken rule of the domain names its own code. */
@Provider
@ApplicationScoped
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    ErrorResponse errors;

    @Override
    public Response toResponse(DomainException e) {
        Response.ResponseBuilder response = errors.builder(ErrorCode.named(e.code()), e.message(), e.fieldErrors());
        if (e instanceof RateLimitedException tooMany) {
            response.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds())
                    .header("RateLimit-Limit", tooMany.limit())
                    .header("RateLimit-Remaining", 0)
                    .header("RateLimit-Reset", tooMany.retryAfterSeconds());
        }
        if (e instanceof PreconditionRequiredException) {
            // One code with the stale version, which is 412: for both the client has to load the thing again.
            response.status(PRECONDITION_REQUIRED, "Precondition Required");
        }
        return response.build();
    }
}
