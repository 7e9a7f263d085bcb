package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where a test needs a task to stay as it is, it writes one that is not due for a day, and plays the worker itself. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TaskEventsIT {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());

    @Test
    void a_real_task_is_told_until_it_ends_and_so_does_the_stream() throws Exception {
        JsonObject artifact = Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("start_date", "2021-03-01")
                .build();
        int task = person.api().post("artifacts", artifact).expect(202).json().getInt("task_id");

        List<String> lines = person.api()
                .get("tasks/" + task + "/events")
                .expect(200)
                .text()
                .lines()
                .toList();

        assertThat(lines.stream().filter(line -> line.startsWith("event:"))).containsOnly("event: task");
        JsonObject last = lines.stream()
                .filter(line -> line.startsWith("data:"))
                .map(TaskEventsIT::state)
                .reduce((former, latter) -> latter)
                .orElseThrow();
        assertThat(last).isEqualTo(person.api().get("tasks/" + task).expect(200).json());
        assertThat(last.getString("status")).isEqualTo("completed");
    }

    @Test
    void each_change_is_told_once_and_in_order() throws Exception {
        int task = taskThatWaits();
        HttpResponse<Stream<String>> stream = watch(task).join();
        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(stream.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        Iterator<String> lines = stream.body().iterator();

        assertThat(nextState(lines).getString("status")).isEqualTo("queued");

        database.execute("UPDATE tasks SET status = 'running', progress = 25, message = 'task.job_description_read'"
                + " WHERE id = " + task);
        JsonObject running = nextState(lines);
        assertThat(running.getString("status")).isEqualTo("running");
        assertThat(running.getInt("progress")).isEqualTo(25);
        assertThat(running.getString("message")).isEqualTo("Job description read");

        complete(task);
        assertThat(nextState(lines).getString("status")).isEqualTo("completed");
        assertThat(lines).toIterable().allMatch(String::isEmpty);
    }

    @Test
    void three_hundred_open_streams_leave_the_server_answering_and_end_together() throws Exception {
        int task = taskThatWaits();
        List<HttpResponse<Stream<String>>> streams =
                IntStream.range(0, 300).mapToObj(i -> watch(task)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(streams).allMatch(stream -> stream.statusCode() == 200);

        person.records(Json.createObjectBuilder()
                .add("title", "Ledger")
                .add("start_date", "2021-03-01")
                .build());
        complete(task);

        assertThat(streams).allSatisfy(stream -> assertThat(stream.body())
                .filteredOn(line -> line.startsWith("data:"))
                .extracting(line -> state(line).getString("status"))
                .containsExactly("queued", "completed"));
    }

    @Test
    void a_session_that_is_logged_out_takes_its_stream_along() throws Exception {
        HttpResponse<Stream<String>> stream = watch(taskThatWaits()).join();
        person.logsOut();
        assertThat(stream.body().filter(line -> line.startsWith("data:"))).hasSize(1);
    }

    @Test
    void asking_for_the_head_opens_no_stream() throws Exception {
        HttpRequest request = request(taskThatWaits())
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<Void> head = HTTP.send(request, BodyHandlers.discarding());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    }

    @Test
    void somebody_elses_task_looks_like_none() throws Exception {
        String path = "tasks/" + taskThatWaits() + "/events";
        ApiReply reply = JobSeeker.registeredAt(RunningServer.uri()).api().get(path);
        assertThat(reply.expect(404).json().getJsonObject("error").getString("code"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void without_a_token_authentication_is_required() {
        ApiReply reply = new ApiClient(RunningServer.uri()).get("tasks/1/events");
        assertThat(reply.expect(401).json().getJsonObject("error").getString("code"))
                .isEqualTo("AUTHENTICATION_REQUIRED");
    }

    /** Done as soon as the server has begun to answer. */
    private CompletableFuture<HttpResponse<Stream<String>>> watch(int task) {
        return HTTP.sendAsync(request(task).build(), BodyHandlers.ofLines());
    }

    private HttpRequest.Builder request(int task) {
        URI events = RunningServer.uri().resolve("/api/v1/tasks/" + task + "/events");
        return HttpRequest.newBuilder(events)
                .header("Authorization", person.api().headers().get("Authorization"));
    }

    private static JsonObject nextState(Iterator<String> lines) {
        String line = lines.next();
        while (!line.startsWith("data:")) {
            line = lines.next();
        }
        return state(line);
    }

    private static JsonObject state(String line) {
        return Json.createReader(new StringReader(line.substring("data: ".length())))
                .readObject();
    }

    private int taskThatWaits() {
        int user = person.api().get("users/me").expect(200).json().getInt("id");
        return Integer.parseInt(database.value("INSERT INTO tasks (user_id, kind, run_after) VALUES (" + user
                + ", 'cv', now() + INTERVAL '1 day') RETURNING id"));
    }

    private void complete(int task) {
        database.execute(
                "UPDATE tasks SET status = 'completed', progress = 100, completed_at = now() WHERE id = " + task);
    }
}
