package com.cvtailor.rest.error;

import com.cvtailor.platform.Json;
import com.cvtailor.rest.filter.RequestIdentity;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The envelope for what goes wrong outside of JAX-RS: the container's own refusals and paths that nothing serves. */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestIdentity identity;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by its own address, this page is a path that nothing serves.
        ErrorCode code = status == null ? ErrorCode.NOT_FOUND : code((Integer) status, request);
        byte[] body = Json.write(ErrorBody.of(code, code.message(), Map.of(), identity.id()))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(code.status());
        response.setContentType("application/json");
        response.setContentLength(body.length);
        if (code.status() == 401) {
            response.setHeader("WWW-Authenticate", ErrorResponse.challenge(code));
        }
        response.getOutputStream().write(body);
    }

    private static ErrorCode code(int status, HttpServletRequest request) {
        if (status == 401) {
            return request.getHeader("Authorization") == null
                    ? ErrorCode.AUTHENTICATION_REQUIRED
                    : ErrorCode.TOKEN_INVALID;
        }
        return ErrorCode.ofStatus(status);
    }
}
