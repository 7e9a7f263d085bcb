package com.cvtailor.server.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The public HTTP API as a client sees it. */
final class DemoApi {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private String token;

    DemoApi(String serverUrl) {
        this.root = serverUrl + "/api/v1";
    }

    /** From here on the calls are made as the user whom the server gave the token to. */
    void signInWith(String accessToken) {
        this.token = accessToken;
    }

    JsonObject post(String path, JsonObject body) {
        return json(accepted(path, tryPost(path, body)));
    }

    JsonObject get(String path) {
        return json(accepted(path, send(request(path).GET())));
    }

    /** The answer whatever its status. */
    HttpResponse<byte[]> tryPost(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    byte[] download(String path) {
        return accepted(path, send(request(path).GET())).body();
    }

    /** Waits until the server has done the work that it accepted. */
    void await(int taskId) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonObject task = get("/tasks/" + taskId);
            switch (task.getString("status")) {
                case "completed" -> {
                    return;
                }
                case "failed" -> throw new DemoFailure("Task " + taskId + " failed: " + task.get("error"));
                default -> pause();
            }
        }
        throw new DemoFailure("Task " + taskId + " did not end within " + PATIENCE.toSeconds() + " s");
    }

    static JsonObject json(HttpResponse<byte[]> answer) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new DemoFailure("The server does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted", e);
        }
    }

    private static HttpResponse<byte[]> accepted(String path, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 300) {
            throw new DemoFailure(path + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted", e);
        }
    }
}
