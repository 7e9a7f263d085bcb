package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements the database is sent for one request, by its own log. */
class StatementCountIT {

    private static final Path LOG = RunningServer.dataFolder().resolve("logs").resolve("postgres.log");

    private static final Pattern STATEMENT =
            Pattern.compile("LOG: +execute [^:]+: (SELECT|INSERT|UPDATE|DELETE|WITH)\\b");

    /** What timers and the connection pool of the server do in the meantime. */
    private static final Pattern OTHERS = Pattern.compile(
            "(FROM|UPDATE) tasks\\b|FROM batch_runs|FROM feature_flags|FROM service_keys|FROM skill_vocabulary|SELECT 1$|JOBINSTANCE|jobinstance|EXECUTIONINSTANCE|JOBSTATUS");

    private static final ServerDatabase DATABASE = new ServerDatabase(RunningServer.dataFolder());

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @BeforeAll
    static void logStatements() {
        RunningServer.uri(); // whichever test comes first starts the server, and with it the database
        DATABASE.execute("ALTER SYSTEM SET log_statement = 'all'");
        DATABASE.execute("SELECT pg_reload_conf()");
    }

    @AfterAll
    static void logNoMore() {
        DATABASE.execute("ALTER SYSTEM RESET log_statement");
        DATABASE.execute("SELECT pg_reload_conf()");
    }

    @ParameterizedTest
    @CsvSource({
        "artifacts,3",
        "artifacts?q=ledger&tech=java,3",
        "labels,3",
        "generate/cv,3",
        "exports,3",
        "skills/suggest?query=jav,2",
        "users/me/sessions,1"
    })
    void a_list_takes_a_fixed_number_of_statements_however_long_it_is(String path, int most) {
        person.api().get(path).expect(200); // finds the session in the database, and leaves it in Redis
        addOneOfEverything();
        int one = statements(path);
        addOneOfEverything();
        addOneOfEverything();
        assertThat(statements(path)).isEqualTo(one).isBetween(1, most);
    }

    @Test
    void the_count_sees_what_a_request_asks() {
        person.api().get("labels").expect(200);
        assertThat(statements("skills/suggest?query=kubernetes")).isEqualTo(2);
    }

    private void addOneOfEverything() {
        int artifact = person.records(Bodies.artifact()
                .add("technologies", Json.createArrayBuilder().add("Java"))
                .add("evidence_links", Json.createArrayBuilder().add(Bodies.link("https://example.org/a", "website")))
                .build());
        person.api()
                .post(
                        "labels",
                        Bodies.label(UUID.randomUUID().toString())
                                .add("artifact_ids", Json.createArrayBuilder().add(artifact))
                                .build())
                .expect(201);
        person.exports(person.generates("cv", Bodies.order().build()), "html");
    }

    private int statements(String path) {
        String before = mark();
        person.api().get(path).expect(200);
        String after = mark();
        List<String> lines = log();
        return (int) lines.subList(indexOf(before, lines) + 1, indexOf(after, lines)).stream()
                .filter(line -> STATEMENT.matcher(line).find())
                .filter(line -> !OTHERS.matcher(line).find())
                .count();
    }

    private static String mark() {
        String mark = "mark-" + UUID.randomUUID();
        DATABASE.execute("SELECT '" + mark + "'");
        await(mark).atMost(Duration.ofSeconds(30)).until(() -> indexOf(mark, log()) >= 0);
        return mark;
    }

    private static int indexOf(String mark, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> log() {
        try {
            return new String(Files.readAllBytes(LOG), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
