package com.cvtailor.bench;

import com.cvtailor.it.EmbeddedServerProcess;
import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.Models;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Protocol;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How long documents take with slow, lying and dead language models; 8 are generated at the same time. */
public final class ModelBenchmark {

    private static final PrintStream OUT = System.out;
    private static final FakeProvider FAKE = Models.FAKE;
    private static final int DOCUMENTS = 40;
    private static final int PARALLEL = 8;
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final JobSeeker person;
    private final int artifact;

    private ModelBenchmark(EmbeddedServerProcess server) {
        person = JobSeeker.registeredAt(server.uri());
        artifact = person.records(Models.ledger());
        person.records(Models.ledger());
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("cv-tailor-bench").resolve("data");
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data, Models.settings())) {
            new ModelBenchmark(server).measure();
        }
        FAKE.close();
    }

    private void measure() {
        Latencies.of(200, PARALLEL, i -> generate("template"));
        OUT.println("CV by the template engine, 8 in parallel: "
                + Latencies.of(DOCUMENTS, PARALLEL, i -> generate("template")));
        for (Behaviour behaviour : new Behaviour[] {Behaviour.HONEST, Behaviour.LYING}) {
            for (Protocol protocol : Protocol.values()) {
                FAKE.script(protocol).behaves(behaviour).takes(SLOW);
            }
            FAKE.clear();
            OUT.println("CV with a model of 2 s a call, " + behaviour + ", 8 in parallel: "
                    + Latencies.of(DOCUMENTS, PARALLEL, i -> generate("auto")) + ", "
                    + FAKE.received().size() + " calls");
        }
        FAKE.close();
        Latencies.of(PARALLEL, PARALLEL, i -> generate("auto"));
        OUT.println("CV with all providers dead and their circuits open, 8 in parallel: "
                + Latencies.of(DOCUMENTS, PARALLEL, i -> generate("auto")));
    }

    /** Fails when the document is not completed. */
    private void generate(String engine) {
        JsonObject order = Json.createObjectBuilder(Models.order(artifact))
                .add("engine", engine)
                .build();
        person.generates("cv", order);
    }
}
