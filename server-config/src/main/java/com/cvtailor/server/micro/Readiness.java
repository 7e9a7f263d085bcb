package com.cvtailor.server.micro;

import com.cvtailor.server.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Whether the application serves requests. The container answers for itself before the application is deployed, and holds
 * the application's checks before it serves its paths; only an answer that went through the application's own filter, which
 * gives every answer an id, counts.
 */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;
    private final Path log;
    private final BootLog boot;

    Readiness(int port, Path log) throws IOException {
        this.question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(PATIENCE)
                .build();
        this.log = log;
        this.boot = new BootLog(log);
    }

    /** Fails when the server is through with booting and has no application. */
    boolean given() {
        try {
            // Looked up before the question, else the deployment might end between the two.
            boolean ended = boot.tellsOfEnd();
            HttpResponse<String> answer = ask();
            boolean deployed = answer.headers().firstValue("X-Request-Id").isPresent();
            if (ended && !deployed) {
                throw new StartFailure("The application could not be deployed; see " + log);
            }
            return deployed && answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> ask() throws IOException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
