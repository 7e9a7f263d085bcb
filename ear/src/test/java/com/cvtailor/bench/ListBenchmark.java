package com.cvtailor.bench;

import com.cvtailor.it.EmbeddedServerProcess;
import com.cvtailor.it.JobSeeker;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How fast lists and suggestions are for 64 clients at once, with 200 people of 50 artifacts each in the database. */
public final class ListBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int PEOPLE = 200;
    private static final int ARTIFACTS = 50;
    private static final int CONNECTIONS = 64;
    private static final int WARM_UP = 20_000;
    private static final int REQUESTS = 10_000;
    private static final List<String> BEGINNINGS = List.of("ja", "post", "k8s", "react", "ku", "sql", "agil", "pyhton");

    private ListBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("cv-tailor-bench").resolve("data");
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data)) {
            List<String> tokens = people(server.uri());
            measure(
                    server.uri(),
                    tokens,
                    "GET /artifacts (a page of 20)",
                    request -> "/api/v1/artifacts?page=" + (1 + request % 3));
            measure(
                    server.uri(),
                    tokens,
                    "GET /skills/suggest",
                    request -> "/api/v1/skills/suggest?query=" + BEGINNINGS.get(request % BEGINNINGS.size()));
        }
    }

    private static List<String> people(URI server) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            JobSeeker person = JobSeeker.registeredAt(server);
            int task = person.api()
                    .post("import/json-resume", resume())
                    .expect(202)
                    .json()
                    .getInt("task_id");
            if (i == PEOPLE - 1) {
                person.awaits(task);
            }
            tokens.add(person.api().headers().get("Authorization").substring("Bearer ".length()));
        }
        return tokens;
    }

    private static void measure(URI server, List<String> tokens, String what, IntFunction<String> path) {
        List<KeepAliveClient> clients = IntStream.range(0, CONNECTIONS)
                .mapToObj(i -> new KeepAliveClient(server))
                .toList();
        run(clients, tokens, path, WARM_UP);
        OUT.printf("%s, %d connections: %s%n", what, CONNECTIONS, run(clients, tokens, path, REQUESTS));
        clients.forEach(KeepAliveClient::close);
    }

    /** Each connection takes every 64th request, so that all are busy until the end. */
    private static Latencies run(
            List<KeepAliveClient> clients, List<String> tokens, IntFunction<String> path, int requests) {
        return Latencies.ofClients(requests / CONNECTIONS, CONNECTIONS, (client, round) -> clients.get(client)
                .get(path.apply(round), tokens.get((round * CONNECTIONS + client) % tokens.size())));
    }

    private static JsonObject resume() {
        JsonArrayBuilder projects = Json.createArrayBuilder();
        for (int i = 0; i < ARTIFACTS; i++) {
            projects.add(Json.createObjectBuilder()
                    .add("name", "Settlement service " + i)
                    .add(
                            "description",
                            "Replaced the nightly batch by a service in Java and Spring Boot. It settles 900 payments"
                                    + " a second on PostgreSQL. Manual corrections fell from 120 to 15 a month.")
                    .add("startDate", "2021-03-01")
                    .add(
                            "keywords",
                            Json.createArrayBuilder()
                                    .add("Java")
                                    .add("Spring Boot")
                                    .add("PostgreSQL"))
                    .add("url", "https://example.org/settlement/" + i));
        }
        return Json.createObjectBuilder().add("projects", projects).build();
    }
}
