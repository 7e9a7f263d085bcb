package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.evidence.fake.FakePage;
import com.cvtailor.evidence.fake.FakeRequest;
import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Links that are looked at again when their time has come, on a server that looks for them each second. */
class EvidenceRecheckIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A page may wait for the test, without being taken for one that does not answer. */
    private static final Map<String, String> SETTINGS =
            Map.of("CVTAILOR_EVIDENCE_RECHECK_INTERVAL", "PT1S", "CVTAILOR_EVIDENCE_TIMEOUT", PATIENCE.toString());

    /** Parts of a run, and the links of one chunk: what may be under way when a server dies. */
    private static final int UNDER_WAY = 8 * 10;

    private static final int LINKS = 300;

    private static Path data;
    private static EmbeddedServerProcess server;

    private final ServerDatabase database = new ServerDatabase(data);
    private final JobSeeker person = JobSeeker.registeredAt(server.uri());

    @BeforeAll
    static void start() {
        data = RunningServer.freshFolder();
        server = EmbeddedServerProcess.on(data, SETTINGS);
        server.uri();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void leaveNoLinks() {
        database.execute("DELETE FROM artifacts");
        await().atMost(PATIENCE).until(() -> "0".equals(openRuns()));
    }

    @Test
    void links_are_looked_at_again_by_one_node_at_a_time_with_growing_patience() {
        String mark = UUID.randomUUID().toString();
        FakeInternet.WEB.page("/" + mark, FakePage.status(200));
        person.records(Bodies.artifact()
                .add(
                        "evidence_links",
                        Json.createArrayBuilder().add(Bodies.link(FakeInternet.url("/" + mark), "website")))
                .build());
        assertThat(state()).isEqualTo("valid 0 168");

        FakeInternet.WEB.page("/" + mark, FakePage.status(500));
        for (String expected : new String[] {
            "unreachable 1 0",
            "unreachable 2 1",
            "unreachable 3 6",
            "unreachable 4 24",
            "unreachable 5 72",
            "unreachable 6 168"
        }) {
            becomeDue();
            await(expected).atMost(PATIENCE).until(this::state, expected::equals);
        }

        FakeInternet.WEB.page("/" + mark, FakePage.status(404));
        await().atMost(PATIENCE).until(() -> "0".equals(openRuns()));
        pretendThatAnotherNodeIsAtIt();
        becomeDue();
        await().during(Duration.ofSeconds(4)).atMost(PATIENCE).until(() -> "unreachable 6"
                .equals(state().substring(0, 13)));
        assertThat(openRuns()).isEqualTo("1");

        database.execute("UPDATE tasks SET heartbeat_at = now() - INTERVAL '1 minute' WHERE node LIKE 'elsewhere%'");
        await().atMost(PATIENCE).until(this::state, "invalid 0 168"::equals);
        await().atMost(PATIENCE).until(() -> "0".equals(openRuns()));
        assertThat(database.value("SELECT count(*) FROM tasks WHERE kind = 'evidence_recheck' AND status = 'failed'"))
                .isEqualTo("0");
    }

    @Test
    void a_server_killed_in_mid_run_goes_on_with_what_is_left() {
        String mark = UUID.randomUUID().toString();
        CountDownLatch killed = new CountDownLatch(1);
        FakePage waiting = (request, out) -> {
            killed.await();
            FakePage.status(200).answer(request, out);
        };
        IntStream.range(0, LINKS).forEach(i -> FakeInternet.WEB.page("/" + mark + "/" + i, FakePage.status(200)));
        IntStream.range(0, LINKS / 20)
                .forEach(i -> person.records(Bodies.artifact()
                        .add("evidence_links", links(mark, i * 20))
                        .build()));
        IntStream.range(LINKS * 2 / 3, LINKS).forEach(i -> FakeInternet.WEB.page("/" + mark + "/" + i, waiting));
        int first = FakeInternet.WEB.requests().size();
        database.execute("UPDATE evidence_links SET next_check_at = now(), last_validated = NULL");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> checked() > LINKS / 4);
        server.killEverything();
        int before = FakeInternet.WEB.requests().size() - first;
        assertThat(before).isLessThan(LINKS);
        killed.countDown();

        server = EmbeddedServerProcess.on(data, SETTINGS);
        server.uri();
        await().atMost(PATIENCE).until(() -> checked() == LINKS);
        await().atMost(PATIENCE).until(() -> "0".equals(openRuns()));
        Set<String> asked = new TreeSet<>();
        FakeInternet.WEB.requests().stream().skip(first).forEach(it -> asked.add(it.path()));
        int all = FakeInternet.WEB.requests().size() - first;
        System.out.printf("re-check: %d links, %d asked before the kill, %d in all%n", LINKS, before, all);
        assertThat(asked).hasSize(LINKS);
        assertThat(all).isLessThanOrEqualTo(LINKS + UNDER_WAY);
    }

    @Test
    void of_two_nodes_one_looks_and_asks_for_each_link_once() {
        String mark = UUID.randomUUID().toString();
        IntStream.range(0, 20).forEach(i -> FakeInternet.WEB.page("/" + mark + "/" + i, FakePage.status(200)));
        try (EmbeddedServerProcess other = EmbeddedServerProcess.on(RunningServer.freshFolder(), ofASecondNode())) {
            other.uri();
            person.records(
                    Bodies.artifact().add("evidence_links", links(mark, 0)).build());
            CountDownLatch looked = new CountDownLatch(1);
            IntStream.range(0, 20)
                    .forEach(i -> FakeInternet.WEB.page("/" + mark + "/" + i, (request, out) -> {
                        looked.await();
                        FakePage.status(200).answer(request, out);
                    }));
            int first = FakeInternet.WEB.requests().size();
            database.execute("UPDATE evidence_links SET next_check_at = now(), last_validated = NULL");
            await().atMost(PATIENCE).until(() -> "1".equals(openRuns()));
            // Both look for links each second while one of them is at it.
            await().during(Duration.ofSeconds(4)).atMost(PATIENCE).until(() -> "1".equals(openRuns()));
            looked.countDown();
            await().atMost(PATIENCE).until(() -> checked() == 20 && "0".equals(openRuns()));
            assertThat(FakeInternet.WEB.requests().stream().skip(first).map(FakeRequest::path))
                    .filteredOn(path -> path.startsWith("/" + mark))
                    .doesNotHaveDuplicates()
                    .hasSize(20);
        }
    }

    @Test
    void a_link_that_cannot_be_read_is_left_alone_for_a_day_and_keeps_no_other_from_being_looked_at() {
        String mark = UUID.randomUUID().toString();
        person.records(Bodies.artifact().add("evidence_links", links(mark, 0)).build());
        database.execute("UPDATE evidence_links SET url = (SELECT url FROM evidence_links ORDER BY id DESC LIMIT 1)"
                + " WHERE id = (SELECT min(id) FROM evidence_links)");
        database.execute("UPDATE evidence_links SET next_check_at = now(), last_validated = NULL");
        await().atMost(PATIENCE).until(() -> checked() == 19 && "0".equals(openRuns()));
        assertThat(database.value("SELECT last_validated IS NULL AND next_check_at > now() + INTERVAL '23 hours'"
                        + " FROM evidence_links ORDER BY id LIMIT 1"))
                .isEqualTo("t");
    }

    /** The first node's services and keys; a broker of its own, since messages are only nudges. */
    private Map<String, String> ofASecondNode() {
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        settings.putAll(database.settings());
        settings.put("CVTAILOR_REDIS_URL", new ServerRedis(data).url());
        settings.put("CVTAILOR_AUTH_PRIVATE_KEY", data.resolve("keys/auth.pem").toString());
        settings.put(
                "CVTAILOR_EVIDENCE_KEYS", data.resolve("keys/evidence.json").toString());
        settings.put("CVTAILOR_NODE_NAME", "second");
        return settings;
    }

    private void becomeDue() {
        database.execute("UPDATE evidence_links SET next_check_at = now()");
    }

    /** What is known of the only link: its state, the failures in a row, and in how many hours it is looked at again. */
    private String state() {
        return database.value("SELECT validation_status || ' ' || attempts || ' '"
                + " || floor(extract(epoch FROM next_check_at - last_validated) / 3600) FROM evidence_links");
    }

    private int checked() {
        return Integer.parseInt(database.value("SELECT count(last_validated) FROM evidence_links"));
    }

    private String openRuns() {
        return database.value(
                "SELECT count(*) FROM tasks WHERE kind = 'evidence_recheck' AND status IN ('queued', 'running')");
    }

    private void pretendThatAnotherNodeIsAtIt() {
        database.execute(
                "INSERT INTO tasks (kind, subject_id, status, attempts, node, heartbeat_at, started_at, claimed_at)"
                        + " VALUES ('evidence_recheck', 0, 'running', 1, 'elsewhere/1', now() + INTERVAL '1 hour', now(),"
                        + " now())");
    }

    private static JsonArrayBuilder links(String mark, int from) {
        JsonArrayBuilder links = Json.createArrayBuilder();
        IntStream.range(from, from + 20)
                .mapToObj(i -> Bodies.link(FakeInternet.url("/" + mark + "/" + i), "website"))
                .forEach(links::add);
        return links;
    }
}
