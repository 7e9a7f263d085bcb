package com.cvtailor.rest.apidocs;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The API for people to read and to try: a page of ours around Swagger UI, whose files the build puts into the archive. */
@WebServlet("/api/docs/*")
public class ApiDocsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/WEB-INF/api-docs/";
    private static final String PAGE = "index.html";

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            PAGE,
            "text/html;charset=UTF-8",
            "start.js",
            "text/javascript;charset=UTF-8",
            "swagger-ui-bundle.js",
            "text/javascript;charset=UTF-8",
            "swagger-ui.css",
            "text/css;charset=UTF-8",
            "favicon-32x32.png",
            "image/png");

    /** Swagger UI sets styles on its elements and draws its icons from data URLs; scripts come from files alone. */
    private static final String CONTENT_SECURITY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String name = path == null || path.equals("/") ? PAGE : path.substring(1);
        if (!CONTENT_TYPES.containsKey(name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(CONTENT_TYPES.get(name));
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("Cache-Control", "public, max-age=86400");
        try (InputStream file = getServletContext().getResourceAsStream(FOLDER + name)) {
            file.transferTo(response.getOutputStream());
        }
    }
}
