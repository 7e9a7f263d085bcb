package com.cvtailor.it;

import com.cvtailor.it.contract.ContractCheck;
import com.cvtailor.it.secrecy.Secrets;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Speaks to the API as a single-page application would: JSON in, JSON out, and a bearer token once signed in. Every
 * exchange is held to the OpenAPI file.
 */
public record ApiClient(URI server, Map<String, String> headers) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public ApiClient(URI server) {
        this(server, Map.of());
    }

    /** The same client with one more header on every request. */
    public ApiClient with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new ApiClient(server, Map.copyOf(more));
    }

    ApiClient without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new ApiClient(server, Map.copyOf(fewer));
    }

    public ApiClient withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public ApiReply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public ApiReply post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public ApiReply post(String path, JsonObject body) {
        return send("POST", path, body);
    }

    public ApiReply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public ApiReply send(String method, String path, JsonObject body) {
        return with("Content-Type", "application/json").sendText(method, path, body.toString());
    }

    /** For a body that is to be sent as it is, and headers that tell its type. */
    public ApiReply sendText(String method, String path, String body) {
        Secrets.noteBody(body);
        return send(method, path, BodyPublishers.ofString(body));
    }

    /** Paths start below {@code /api/v1}, or with a slash at the server's root. */
    public ApiReply send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        server.resolve("/api/v1/").resolve(path))
                .timeout(PATIENCE)
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            ContractCheck.of(response);
            ApiReply reply = new ApiReply(response);
            if (path.startsWith("auth/")) {
                Secrets.noteBody(reply.text());
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + method + " " + path, e);
        }
    }
}
