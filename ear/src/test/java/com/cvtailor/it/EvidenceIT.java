package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.evidence.fake.FakePage;
import com.cvtailor.evidence.fake.InsideHosts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceIT {

    /** Not a time-out or a refused connection: these would be found where no canary listens and a check has gone. */
    private static final Predicate<String> REFUSED =
            result -> result.startsWith("blocked ") || result.startsWith("invalid ");

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @Test
    void an_artifact_becomes_active_and_tells_of_each_of_its_links() {
        Instant before = Instant.now().minusSeconds(1);
        int id = person.records(artifact(
                page(FakePage.status(200)),
                page(FakePage.status(404)),
                page(FakePage.status(403)),
                page(FakePage.redirect("ftp://web.example/")),
                "http://inside.example:" + FakeInternet.CANARY.port() + "/",
                "https://example.org/",
                "https://no-such-host.example/"));

        JsonObject artifact = api.with("Accept-Language", "de")
                .get("artifacts/" + id)
                .expect(200)
                .json();
        assertThat(artifact.getString("status")).isEqualTo("active");
        assertThat(artifact.getString("validation_status")).isEqualTo("partial");
        assertThat(results(artifact))
                .containsExactly(
                        "valid null",
                        "invalid Der Server hat mit Status 404 geantwortet",
                        "unreachable Der Server hat mit Status 403 geantwortet",
                        "blocked Führt zu etwas anderem als http oder https",
                        "blocked Führt in ein Netz, das nicht allen offensteht",
                        "unreachable Keine Verbindung zum Server; ein neuer Versuch folgt",
                        "invalid Diesen Rechner gibt es nicht");
        assertThat(links(artifact).map(it -> Instant.parse(it.getString("last_validated"))))
                .allMatch(it -> it.isAfter(before));
    }

    @Test
    void links_are_folded_into_one_word() {
        String there = page(FakePage.status(200));
        String gone = page(FakePage.status(410));
        assertThat(folded(artifact())).isEqualTo("none");
        assertThat(folded(artifact(there))).isEqualTo("valid");
        assertThat(folded(artifact(gone, "http://127.0.0.1/"))).isEqualTo("invalid");
        assertThat(folded(artifact(there, gone))).isEqualTo("partial");
        assertThat(folded(artifact(page(FakePage.status(500))))).isEqualTo("partial");
    }

    @Test
    void only_links_that_are_new_are_checked_after_an_edit_and_the_etag_stays() {
        String first = page(FakePage.status(200));
        String second = page(FakePage.status(404));
        int id = person.records(artifact(first));
        assertThat(api.get("artifacts/" + id).header("ETag")).isEqualTo("\"1\"");

        person.awaits(patch(id, "\"1\"", artifact(first, second).get("evidence_links"))
                .expect(200)
                .json()
                .getInt("task_id"));
        ApiReply reply = api.get("artifacts/" + id).expect(200);
        assertThat(reply.header("ETag")).isEqualTo("\"2\"");
        assertThat(states(reply.json())).containsExactly("valid", "invalid");
        assertThat(visits(first)).containsExactly("HEAD");
        assertThat(visits(second)).containsExactly("HEAD", "GET");

        person.awaits(api.send(
                        "PATCH",
                        "artifacts/" + id,
                        Json.createObjectBuilder().add("title", "Other").build())
                .expect(200)
                .json()
                .getInt("task_id"));
        assertThat(visits(first)).hasSize(1);
        assertThat(visits(second)).hasSize(2);
    }

    @Test
    void what_is_found_out_about_a_link_that_leads_elsewhere_by_now_is_not_taken() {
        CountDownLatch edited = new CountDownLatch(1);
        String slow = page((request, out) -> {
            edited.await();
            FakePage.status(200).answer(request, out);
        });
        String gone = page(FakePage.status(410));
        JsonObject accepted = api.post("artifacts", artifact(slow)).expect(202).json();
        int id = accepted.getInt("artifact_id");
        await().until(() -> visits(slow).size() == 1);

        int task = patch(id, "\"1\"", artifact(gone).get("evidence_links"))
                .expect(200)
                .json()
                .getInt("task_id");
        edited.countDown();
        person.awaits(accepted.getInt("task_id"));
        person.awaits(task);
        assertThat(states(api.get("artifacts/" + id).json())).containsExactly("invalid");
        assertThat(visits(slow)).containsExactly("HEAD");
    }

    @Test
    void a_form_that_was_opened_before_a_check_can_be_saved_after_it() {
        CountDownLatch opened = new CountDownLatch(1);
        String slow = page((request, out) -> {
            opened.await();
            FakePage.status(200).answer(request, out);
        });
        JsonObject accepted = api.post("artifacts", artifact(slow)).expect(202).json();
        String tag = api.get("artifacts/" + accepted.getInt("artifact_id")).header("ETag");
        opened.countDown();
        person.awaits(accepted.getInt("task_id"));
        assertThat(states(api.get("artifacts/" + accepted.getInt("artifact_id")).json()))
                .containsExactly("valid");
        patch(accepted.getInt("artifact_id"), tag, artifact(slow).get("evidence_links"))
                .expect(200);
    }

    @Test
    void a_document_shows_links_that_may_be_there_and_warns_of_the_others() {
        person.records(artifact(page(FakePage.status(200)), page(FakePage.status(503)), page(FakePage.status(404))));
        JsonObject cv =
                person.document("cv", person.generates("cv", Bodies.order().build()));
        assertThat(cv.getJsonArray("evidence_links").getValuesAs(JsonObject.class))
                .extracting(it -> it.getString("validation_status"))
                .containsExactly("valid", "unreachable");
        assertThat(cv.getJsonArray("warnings").getValuesAs(JsonObject.class))
                .extracting(it -> it.getString("code"))
                .contains("EVIDENCE_LEFT_OUT", "EVIDENCE_UNVERIFIED");
    }

    @Test
    void no_spelling_and_no_redirect_reaches_a_canary_inside() {
        List<ApiReply> direct = new ArrayList<>();
        List<ApiReply> redirected = new ArrayList<>();
        for (String host : InsideHosts.SPELLINGS) {
            String inside = "http://" + host + ":" + FakeInternet.CANARY.port() + "/";
            String near = page(FakePage.redirect(inside));
            direct.add(api.post("artifacts", artifact(inside)));
            redirected.add(api.post("artifacts", artifact(near, page(FakePage.redirect(307, near)))));
        }
        List<String> found = found(direct);
        List<String> foundOnTheWay = found(redirected);
        System.out.printf(
                "canary: %d spellings, %d links checked by the server, %d requests reached it%n",
                InsideHosts.SPELLINGS.size(), found.size() + foundOnTheWay.size(), FakeInternet.CANARY.visitors());
        assertThat(InsideHosts.SPELLINGS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(found).isNotEmpty().allMatch(REFUSED);
        assertThat(foundOnTheWay)
                .hasSize(2 * InsideHosts.SPELLINGS.size())
                .allMatch(REFUSED.or(
                        "unreachable Redirects to an address that cannot be read; this is tried again"::equals));
        assertThat(FakeInternet.CANARY.visitors()).isZero();
    }

    @Test
    void checks_are_counted_by_their_results() {
        person.records(artifact(page(FakePage.status(200)), page(FakePage.status(404))));
        assertThat(metrics())
                .contains("evidence_checks_total{", "result=\"valid\"", "result=\"invalid\"")
                .contains("evidence_check_duration_milliseconds{");
    }

    private static String metrics() {
        return new ApiClient(RunningServer.uri()).get("/metrics").expect(200).text();
    }

    /** A page that nobody else asks for. */
    private static String page(FakePage page) {
        String path = "/" + UUID.randomUUID();
        FakeInternet.WEB.page(path, page);
        return FakeInternet.url(path);
    }

    private static List<String> visits(String url) {
        return FakeInternet.WEB.requests().stream()
                .filter(it -> url.endsWith(it.path()))
                .map(it -> it.method())
                .toList();
    }

    private String folded(JsonObject artifact) {
        return api.get("artifacts/" + person.records(artifact)).json().getString("validation_status");
    }

    private ApiReply patch(int id, String tag, JsonValue links) {
        return api.with("If-Match", tag)
                .with("Content-Type", "application/json")
                .send(
                        "PATCH",
                        "artifacts/" + id,
                        BodyPublishers.ofString(Json.createObjectBuilder()
                                .add("evidence_links", links)
                                .build()
                                .toString()));
    }

    private static JsonObject artifact(String... urls) {
        JsonArrayBuilder links = Json.createArrayBuilder();
        Stream.of(urls).map(url -> Bodies.link(url, "website")).forEach(links::add);
        JsonObjectBuilder artifact = Bodies.artifact();
        return artifact.add("evidence_links", links).build();
    }

    private static Stream<JsonObject> links(JsonObject artifact) {
        return artifact.getJsonArray("evidence_links").getValuesAs(JsonObject.class).stream();
    }

    /** The results of all links of those artifacts that were accepted, with their reasons. */
    private List<String> found(List<ApiReply> replies) {
        return replies.stream()
                .filter(reply -> reply.status() == 202)
                .map(ApiReply::json)
                .peek(accepted -> person.awaits(accepted.getInt("task_id")))
                .flatMap(accepted -> results(
                        api.get("artifacts/" + accepted.getInt("artifact_id")).json()))
                .toList();
    }

    private static Stream<String> results(JsonObject artifact) {
        return links(artifact)
                .map(it -> it.getString("validation_status") + " " + it.getString("validation_error", null));
    }

    private static List<String> states(JsonObject artifact) {
        return links(artifact).map(it -> it.getString("validation_status")).toList();
    }
}
