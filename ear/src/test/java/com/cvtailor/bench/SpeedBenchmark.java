package com.cvtailor.bench;

import com.cvtailor.it.ApiClient;
import com.cvtailor.it.EmbeddedServerProcess;
import com.cvtailor.it.JobSeeker;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Start, memory, and the speed of the main job on a server of its own. */
public final class SpeedBenchmark {

    private static final PrintStream OUT = System.out;

    private SpeedBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("cv-tailor-bench").resolve("data");
        JobSeeker earlier;
        int cv;
        try (EmbeddedServerProcess first = EmbeddedServerProcess.on(data)) {
            OUT.printf("first start to READY: %.1f s%n", seconds(first::uri));
            earlier = JobSeeker.registeredAt(first.uri());
            earlier.records(artifact());
            cv = earlier.generates("cv", order());
        }
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data)) {
            OUT.printf("second start to READY: %.1f s%n", seconds(server::uri));
            JobSeeker person = JobSeeker.backAt(server.uri(), earlier);
            OUT.printf("first PDF after the start: %.1f s%n", seconds(() -> person.exports(cv, "pdf")));
            OUT.printf("resident memory at idle (PSS of all processes): %.2f GiB%n", gibibytes(server));
            measure(server);
            OUT.printf("resident memory after the load: %.2f GiB%n", gibibytes(server));
        }
    }

    private static void measure(EmbeddedServerProcess server) {
        JobSeeker person = JobSeeker.registeredAt(server.uri());
        ApiClient api = person.api();
        // Warm: the first calls pay for classes and compilation.
        Latencies.of(100, 8, i -> JobSeeker.registeredAt(server.uri()));
        Latencies.of(2000, 32, i -> api.post("artifacts", artifact()).expect(202));
        Latencies.of(6000, 32, i -> api.get("artifacts").expect(200));
        person.records(artifact());

        OUT.println("register, 8 in parallel: " + Latencies.of(160, 8, i -> JobSeeker.registeredAt(server.uri())));
        JobSeeker other = JobSeeker.registeredAt(server.uri());
        int artifact = other.records(artifact());
        other.generates("cv", order());
        OUT.println("POST artifact, 32 in parallel: "
                + Latencies.of(1000, 32, i -> api.post("artifacts", artifact()).expect(202)));
        OUT.println("the backlog of artifacts done after: %.1f s".formatted(seconds(() -> other.records(artifact()))));
        OUT.println("GET artifact, 32 in parallel: "
                + Latencies.of(
                        2000, 32, i -> other.api().get("artifacts/" + artifact).expect(200)));
        OUT.println("GET artifacts (a page of 20), 32 in parallel: "
                + Latencies.of(2000, 32, i -> api.get("artifacts").expect(200)));

        int[] cvs = new int[1];
        OUT.println("CV, order to completed: " + Latencies.of(30, 1, i -> cvs[0] = other.generates("cv", order())));
        for (String format : List.of("pdf", "docx")) {
            other.exports(cvs[0], format);
            OUT.println(format + ", order to downloaded: " + Latencies.of(30, 1, i -> other.exports(cvs[0], format)));
        }
        for (int parallel : List.of(1, 4, 16)) {
            OUT.println("PDF with QR codes, " + parallel + " at a time: "
                    + Latencies.of(40 * Math.min(parallel, 4), parallel, i -> other.exports(cvs[0], "pdf")));
        }
        OUT.println("200 CVs ordered at once, all completed: "
                + Latencies.of(200, 16, i -> other.generates("cv", order())));
    }

    /** Proportional set size: pages that processes share count once. */
    private static double gibibytes(EmbeddedServerProcess server) {
        return Stream.concat(Stream.of(server.handle()), server.children().stream())
                        .mapToLong(process -> pssInKibibytes(process.pid()))
                        .sum()
                / 1024.0
                / 1024.0;
    }

    private static long pssInKibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static JsonObject artifact() {
        return Json.createObjectBuilder()
                .add("title", "Settlement service")
                .add(
                        "description",
                        "Replaced the nightly batch by a service in Java and Spring Boot. It settles 900 payments"
                                + " a second on PostgreSQL. Manual corrections fell from 120 to 15 a month.")
                .add("start_date", "2021-03-01")
                .add(
                        "technologies",
                        Json.createArrayBuilder().add("Java").add("Spring Boot").add("PostgreSQL"))
                .add(
                        "evidence_links",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("url", "https://example.org/settlement")
                                        .add("type", "document")
                                        .add("description", "Design document")))
                .build();
    }

    private static JsonObject order() {
        return Json.createObjectBuilder()
                .add("job_description", "Requirements:\n- Java\n- PostgreSQL\n- Kubernetes\nNice to have:\n- Kafka")
                .add("company_name", "Plinkpay")
                .add("role_title", "Backend Engineer")
                .build();
    }
}
