package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ORDERS = 30;

    private final Path data = RunningServer.freshFolder();

    @Test
    void a_server_killed_in_mid_work_ends_every_accepted_task_once_it_runs_again() {
        EmbeddedServerProcess doomed = EmbeddedServerProcess.on(data);
        JobSeeker person = JobSeeker.registeredAt(doomed.uri());
        person.records(ledger());
        List<Accepted> accepted = orderMany(person.api());
        doomed.killEverything();

        try (EmbeddedServerProcess revived = EmbeddedServerProcess.on(data)) {
            ApiClient api = new ApiClient(revived.uri(), person.api().headers());
            List<JsonObject> ended =
                    accepted.stream().map(it -> ended(api, it.task())).toList();

            assertThat(ended)
                    .allSatisfy(task -> assertThat(task.getString("status")).isEqualTo("completed"));
            assertThat(accepted).allSatisfy(it -> assertThat(api.get("generate/cv/" + it.generation())
                            .expect(200)
                            .json()
                            .getString("status"))
                    .isEqualTo("completed"));
            // Once ended, always ended the same: a second attempt would show in the times.
            assertThat(accepted.stream().map(it -> ended(api, it.task())).toList())
                    .isEqualTo(ended);
        }
    }

    @Test
    void the_orphans_of_a_killed_launcher_are_ended_by_the_next_start() {
        EmbeddedServerProcess doomed = EmbeddedServerProcess.on(data);
        JobSeeker person = JobSeeker.registeredAt(doomed.uri());
        int artifact = person.records(ledger());
        List<ProcessHandle> orphans = doomed.killLauncherOnly();
        assertThat(orphans).isNotEmpty();

        try (EmbeddedServerProcess revived = EmbeddedServerProcess.on(data)) {
            ApiClient api = new ApiClient(revived.uri(), person.api().headers());
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(api.get("artifacts/" + artifact).expect(200).json().getString("title"))
                    .isEqualTo("Ledger");
        }
    }

    @Test
    void work_accepted_while_the_broker_is_dead_is_done_when_it_is_back() {
        try (EmbeddedServerProcess server = EmbeddedServerProcess.on(data)) {
            JobSeeker person = JobSeeker.registeredAt(server.uri());
            person.records(ledger());
            server.killChild("imqbroker");
            List<Accepted> accepted = orderMany(person.api());
            assertThat(accepted)
                    .allSatisfy(it -> assertThat(ended(person.api(), it.task()).getString("status"))
                            .isEqualTo("completed"));
        }
    }

    @Test
    void a_second_server_on_the_same_folder_says_so_and_leaves_the_first_alone() {
        try (EmbeddedServerProcess first = EmbeddedServerProcess.on(data)) {
            ApiClient api = new ApiClient(first.uri());
            EmbeddedServerProcess second = EmbeddedServerProcess.on(data);
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.output()).isEmpty();
            assertThat(second.errors().lines().filter(line -> line.contains("in use")))
                    .hasSize(1);
            api.get("/health/ready").expect(200);
        }
    }

    @Test
    void a_port_in_use_is_one_clear_line_and_exit_code_two() {
        String taken = Integer.toString(RunningServer.uri().getPort());
        EmbeddedServerProcess late =
                EmbeddedServerProcess.started(data, "run", "--port", taken, "--data-dir", data.toString());
        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.output()).isEmpty();
        assertThat(late.errors().lines().filter(line -> line.contains(taken) && line.contains("in use")))
                .hasSize(1);
    }

    @Test
    void sigterm_ends_the_server_and_all_that_it_started() {
        EmbeddedServerProcess server = EmbeddedServerProcess.on(data);
        server.uri();
        List<ProcessHandle> children = server.children();
        server.close();
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    private record Accepted(int task, int generation) {}

    private static List<Accepted> orderMany(ApiClient api) {
        List<Accepted> accepted = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            JsonObject order = Json.createObjectBuilder()
                    .add("job_description", "We look for a Java engineer, number " + i)
                    .add("company_name", "Plinkpay")
                    .add("role_title", "Engineer")
                    .build();
            JsonObject answer = api.post("generate/cv", order).expect(202).json();
            accepted.add(new Accepted(answer.getInt("task_id"), answer.getInt("generation_id")));
        }
        return accepted;
    }

    private static JsonObject ended(ApiClient api, int task) {
        return await("task " + task)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> api.get("tasks/" + task).expect(200).json(), it -> Set.of("completed", "failed")
                        .contains(it.getString("status")));
    }

    private static JsonObject ledger() {
        return Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("description", "Built the ledger in Java. It handles 900 payments a second.")
                .add("start_date", "2021-03-01")
                .build();
    }
}
