package com.cvtailor.rest.apidocs;

import com.cvtailor.platform.Json;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Publishes the description of the API just as it is written. It takes the path from the server's own endpoint, which reads
 * the file into a model and writes that: nulls, extensions and {@code security: []} are lost on the way.
 */
@WebServlet("/openapi/*")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "/WEB-INF/classes/META-INF/openapi.yaml";

    private byte[] yaml;
    private byte[] json;

    @Override
    public void init() {
        try (InputStream file = getServletContext().getResourceAsStream(FILE)) {
            yaml = file.readAllBytes();
            json = Json.MAPPER.writeValueAsBytes(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null && !request.getPathInfo().equals("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean wantsJson = wantsJson(request);
        byte[] body = wantsJson ? json : yaml;
        response.setContentType(wantsJson ? "application/json" : "application/yaml");
        response.addHeader("Vary", "Accept");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The parameter of MicroProfile OpenAPI goes before the header. */
    private static boolean wantsJson(HttpServletRequest request) {
        String format = request.getParameter("format");
        String accept = request.getHeader("Accept");
        return format == null ? accept != null && accept.contains("application/json") : format.equalsIgnoreCase("json");
    }
}
