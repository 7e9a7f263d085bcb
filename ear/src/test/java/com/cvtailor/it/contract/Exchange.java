package com.cvtailor.it.contract;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One request and what was answered. */
record Exchange(
        String method,
        URI uri,
        HttpHeaders requestHeaders,
        byte[] requestBody,
        int status,
        HttpHeaders headers,
        byte[] body) {

    private static final int SHOWN = 2_000;

    static Exchange of(HttpResponse<byte[]> response) {
        HttpRequest request = response.request();
        return new Exchange(
                request.method(),
                request.uri(),
                request.headers(),
                request.bodyPublisher().map(PublishedBytes::of).orElse(new byte[0]),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The path as it was sent, without the slash at its end that the API tolerates. */
    String path() {
        String path = uri.getRawPath();
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    boolean isJson() {
        return headers.firstValue("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).startsWith("application/json"))
                .orElse(false);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Fails with these faults and enough of the exchange to understand them. */
    AssertionError failure(String expectation, List<String> faults) {
        String text = text();
        return new AssertionError("%s %s -> %d %s:%n - %s%nrequest: %s%nanswer: %s"
                .formatted(
                        method,
                        uri.getRawSchemeSpecificPart(),
                        status,
                        expectation,
                        String.join(System.lineSeparator() + " - ", faults),
                        shortened(new String(requestBody, StandardCharsets.UTF_8)),
                        shortened(text)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    }
}
