package com.cvtailor.rest.error;

import com.cvtailor.platform.Message;
import com.cvtailor.rest.filter.ClientLanguage;
import com.cvtailor.rest.filter.RequestIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Makes error answers: status, envelope in the client's language, and the headers that go with the status. */
@ApplicationScoped
public class ErrorResponse {

    private static final String RETRY_AFTER_SECONDS = "5";

    @Inject
    RequestIdentity request;

    @Inject
    ClientLanguage language;

    Response of(ErrorCode code) {
        return builder(code, code.message(), Map.of()).build();
    }

    Response.ResponseBuilder builder(ErrorCode code, Message message, Map<String, List<Message>> fieldErrors) {
        Response.ResponseBuilder response = Response.status(code.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .language(language.locale())
                .entity(ErrorBody.of(code, message, fieldErrors, request.id(), language.locale()));
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
