package com.cvtailor.rest.generation;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A drawn document for a browser: its own styles and pictures are let in, and nothing else, above all no script. */
final class HtmlPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    private HtmlPage() {}

    static Response of(String html) {
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
