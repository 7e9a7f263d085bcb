package com.cvtailor.rest.error;

import com.cvtailor.rest.filter.RequestIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Makes error answers: status, envelope, and the headers that go with the status. */
@RequestScoped
public class ErrorResponse {

    private static final String RETRY_AFTER_SECONDS = "5";

    @Inject
    RequestIdentity request;

    Response of(ErrorCode code) {
        return of(code, code.message(), Map.of());
    }

    Response of(ErrorCode code, String message, Map<String, List<String>> fieldErrors) {
        return builder(code, message, fieldErrors).build();
    }

    Response.ResponseBuilder builder(ErrorCode code, String message, Map<String, List<String>> fieldErrors) {
        Response.ResponseBuilder response = Response.status(code.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorBody.of(code, message, fieldErrors, request.id()));
        if (code.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, challenge(code));
        }
        if (code == ErrorCode.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response;
    }

    /** RFC 6750, section 3: an error is named only when a token was sent. */
    static String challenge(ErrorCode code) {
        return code == ErrorCode.TOKEN_INVALID
                ? "Bearer realm=\"cv-tailor\", error=\"invalid_token\""
                : "Bearer realm=\"cv-tailor\"";
    }
}
