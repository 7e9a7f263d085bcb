package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagIT {

    private static final List<String> OPERATIONS = List.of(
            "api.cover_letter.enabled", "api.cv_generation.enabled", "api.export.enabled", "api.registration.enabled");
    private static final SortedSet<Integer> NOBODY = new TreeSet<>();
    private static final int MANY = 40;

    private final ApiClient admin = RunningServer.administrator();
    private final Flags flags = new Flags(admin);
    private final ApiClient anonymous = new ApiClient(RunningServer.uri());
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final int userId = person.api().get("users/me").json().getInt("id");

    @AfterEach
    void turnEverythingOn() {
        OPERATIONS.forEach(flags::turnOn);
    }

    @Test
    void all_flags_are_listed_with_all_that_is_known_of_them() {
        List<JsonObject> listed = admin.get("admin/flags")
                .expect(200)
                .json()
                .getJsonArray("flags")
                .getValuesAs(JsonObject.class);
        assertThat(listed)
                .extracting(flag -> flag.getString("name"))
                .containsExactly(
                        "api.cover_letter.enabled",
                        "api.cv_generation.enabled",
                        "api.export.enabled",
                        "api.registration.enabled",
                        "llm.enabled");
        assertThat(listed).allSatisfy(flag -> assertThat(flag.keySet())
                .containsExactlyInAnyOrder("name", "enabled", "rollout_percentage", "user_whitelist", "updated_at"));
    }

    @Test
    void what_was_turned_is_answered_and_kept() {
        JsonObject body = Flags.body(true, 37, new TreeSet<>(List.of(userId)));
        JsonObject turned = admin.send("PUT", "admin/flags/api.export.enabled", body)
                .expect(200)
                .json();
        assertThat(turned.getInt("rollout_percentage")).isEqualTo(37);
        assertThat(turned.getJsonArray("user_whitelist")).hasToString("[" + userId + "]");
        assertThat(flags.find("api.export.enabled")).isEqualTo(turned);
    }

    @Test
    void cvs_cannot_be_ordered_while_that_is_switched_off() {
        person.records(Bodies.artifact().build());
        assertSwitches("api.cv_generation.enabled", () -> person.api()
                .post("generate/cv", Bodies.order().build()));
    }

    @Test
    void letters_cannot_be_ordered_while_that_is_switched_off() {
        int artifact = person.records(Bodies.artifact().build());
        assertSwitches("api.cover_letter.enabled", () -> person.api()
                .post("generate/cover-letter", Bodies.letter(artifact).build()));
    }

    @Test
    void files_cannot_be_ordered_while_that_is_switched_off_but_fetched() {
        person.records(Bodies.artifact().build());
        int cv = person.generates("cv", Bodies.order().build());
        int file = person.orders("export/" + cv, Bodies.export("html")).getInt("export_id");
        assertSwitches("api.export.enabled", () -> {
            person.api().get("export/" + file).expect(200);
            return person.api().post("export/" + cv, Bodies.export("html"));
        });
    }

    @Test
    void nobody_can_register_while_that_is_switched_off_and_taken_emails_are_not_told() {
        String taken = person.api().get("users/me").json().getString("email");
        flags.turn("api.registration.enabled", false, 100, NOBODY);
        assertDisabled(register(newEmail()));
        assertDisabled(register(taken));
        flags.turnOn("api.registration.enabled");
        register(newEmail()).expect(201);
    }

    @Test
    void a_share_of_the_emails_can_register_always_the_same_ones() {
        List<String> emails = IntStream.range(0, MANY).mapToObj(i -> newEmail()).toList();
        flags.turn("api.registration.enabled", true, 50, NOBODY);
        List<String> admitted =
                emails.stream().filter(email -> register(email).status() == 201).toList();
        assertThat(admitted).hasSizeBetween(MANY / 10, MANY - MANY / 10);
        assertThat(emails.stream()
                        .filter(email -> register(email).status() == 409)
                        .toList())
                .isEqualTo(admitted);
    }

    @Test
    void the_whitelist_wins_over_a_flag_that_is_off() {
        person.records(Bodies.artifact().build());
        flags.turn("api.cv_generation.enabled", false, 0, new TreeSet<>(List.of(userId)));
        person.api().post("generate/cv", Bodies.order().build()).expect(202);
        JobSeeker other = JobSeeker.registeredAt(RunningServer.uri());
        assertDisabled(other.api().post("generate/cv", Bodies.order().build()));
    }

    @Test
    void no_percentage_means_nobody() {
        flags.turn("api.cv_generation.enabled", true, 0, NOBODY);
        assertDisabled(person.api().post("generate/cv", Bodies.order().build()));
    }

    @Test
    void what_is_switched_off_is_said_before_anything_is_said_of_the_order() {
        flags.turn("api.export.enabled", false, 100, NOBODY);
        assertDisabled(person.api()
                .post("export/2000000000", Json.createObjectBuilder().build()));
    }

    /** As when another node's message is lost. */
    @Test
    void a_change_that_nobody_tells_of_is_felt_within_seconds() {
        ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
        person.api().post("generate/cv", Bodies.order().build()).expect(400);
        database.execute("UPDATE feature_flags SET enabled = FALSE WHERE name = 'api.cv_generation.enabled'");
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        person.api().post("generate/cv", Bodies.order().build()).status() == 403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};enabled rollout_percentage user_whitelist",
                "{'enabled':true,'rollout_percentage':101,'user_whitelist':[]};rollout_percentage",
                "{'enabled':true,'rollout_percentage':-1,'user_whitelist':[]};rollout_percentage",
                "{'enabled':'yes','rollout_percentage':1,'user_whitelist':[]};enabled",
                "{'enabled':true,'rollout_percentage':1.5,'user_whitelist':[]};rollout_percentage",
                "{'enabled':true,'rollout_percentage':1,'user_whitelist':[0]};user_whitelist[0]",
                "{'enabled':true,'rollout_percentage':1,'user_whitelist':['1']};user_whitelist[0]",
                "{'enabled':true,'rollout_percentage':1,'user_whitelist':[2000000000]};user_whitelist",
                "{'enabled':true,'rollout_percentage':1,'user_whitelist':null};user_whitelist"
            })
    void a_flag_is_turned_only_to_what_makes_sense(String body, String fields) {
        ApiReply refused = admin.with("Content-Type", "application/json")
                .sendText("PUT", "admin/flags/api.export.enabled", body.replace('\'', '"'))
                .expect(400);
        assertThat(Bodies.fieldErrors(refused).keySet()).containsExactlyInAnyOrder(fields.split(" "));
        assertThat(flags.find("api.export.enabled").get("enabled")).isEqualTo(JsonValue.TRUE);
    }

    private interface Order {
        ApiReply send();
    }

    private void assertSwitches(String flag, Order order) {
        order.send().expect(202);
        flags.turn(flag, false, 100, NOBODY);
        assertDisabled(order.send());
        flags.turnOn(flag);
        order.send().expect(202);
    }

    private ApiReply register(String email) {
        return anonymous.post("auth/register", JobSeeker.newcomer(email));
    }

    private static String newEmail() {
        return "newcomer-" + UUID.randomUUID() + "@example.org";
    }

    private static void assertDisabled(ApiReply reply) {
        JsonObject error = reply.expect(403).json().getJsonObject("error");
        assertThat(error.getString("code")).isEqualTo("FEATURE_DISABLED");
        assertThat(error.getJsonObject("details")).isEmpty();
    }
}
