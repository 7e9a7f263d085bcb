package com.cvtailor.rest.error;

import com.cvtailor.account.TooManyAttemptsException;
import com.cvtailor.platform.DomainException;
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

    @Inject
    ErrorResponse errors;

    @Override
    public Response toResponse(DomainException e) {
        Response.ResponseBuilder response = errors.builder(ErrorCode.named(e.code()), e.message(), e.fieldErrors());
        if (e instanceof TooManyAttemptsException tooMany) {
            response.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds())
                    .header("RateLimit-Limit", tooMany.limit())
                    .header("RateLimit-Remaining", 0)
                    .header("RateLimit-Reset", tooMany.retryAfterSeconds());
        }
        return response.build();
    }
}
