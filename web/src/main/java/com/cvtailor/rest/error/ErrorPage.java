package com.cvtailor.rest.error;

import com.cvtailor.platform.Json;
import com.cvtailor.rest.filter.ClientLanguage;
import com.cvtailor.rest.filter.RequestIdentity;
import com.cvtailor.rest.filter.ResponseHeaders;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The envelope for what goes wrong outside of JAX-RS: the container's own refusals and paths that nothing serves. */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Inject
    transient RequestIdentity identity;

    @Inject
    transient ClientLanguage language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by its own address, this page is a path that nothing serves.
        ErrorCode code = status == null ? ErrorCode.NOT_FOUND : code((Integer) status, request);
        byte[] body = Json.write(ErrorBody.of(code, code.message(), Map.of(), identity.id(), language.locale()))
                .getBytes(StandardCharsets.UTF_8);
        if (!response.containsHeader("X-Request-Id")) {
            // Refused by the container before our filter saw it, e.g. a path that leads out of the application.
            ResponseHeaders.set(response, identity.id());
        }
        if (code == ErrorCode.METHOD_NOT_ALLOWED && !response.containsHeader("Allow")) {
            response.setHeader("Allow", allowed(request));
        }
        response.setStatus(code.status());
        response.setContentType("application/json");
        response.setHeader("Content-Language", language.locale().toLanguageTag());
        response.setContentLength(body.length);
        if (code.status() == 401) {
            response.setHeader("WWW-Authenticate", ErrorResponse.challenge(code));
        }
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nobody is there to be told of status {0}", code.status());
        }
    }

    private static ErrorCode code(int status, HttpServletRequest request) {
        if (status == 401) {
            return request.getHeader("Authorization") == null
                    ? ErrorCode.AUTHENTICATION_REQUIRED
                    : ErrorCode.TOKEN_INVALID;
        }
        return ErrorCode.ofStatus(status);
    }

    /** What no resource has said: below the API all but TRACE, elsewhere what only reads. */
    private static String allowed(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return String.valueOf(path).startsWith("/api/v1/")
                ? "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
                : "GET, HEAD, OPTIONS";
    }
}
