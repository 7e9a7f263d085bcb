package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErasureIT {

    private static final String SECRET = "Zyxomma-petiolatum";

    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @Test
    void nothing_personal_is_left_in_any_table_and_all_tokens_are_dead() {
        ApiClient phone = person.onAnotherDevice();
        int userId = api.get("users/me").json().getInt("id");
        String email = api.get("users/me").json().getString("email");
        leaveTracesEverywhere();
        assertThat(database.tablesHolding(SECRET)).contains("artifacts", "generated_documents", "user_profiles");
        String versions = "SELECT count(*) FROM document_versions WHERE document_id IN ("
                + database.value("SELECT string_agg(id || '', ',') FROM generated_documents WHERE user_id = " + userId)
                + ")";
        assertThat(database.value(versions)).isEqualTo("2");

        erase(JobSeeker.PASSWORD).expect(204);

        api.get("users/me").expect(401);
        phone.get("artifacts").expect(401);
        assertThat(database.tablesHolding(SECRET)).isEmpty();
        assertThat(database.tablesHolding(email)).isEmpty();
        assertThat(database.value(versions)).isEqualTo("0");
        assertThat(database.tablesOf(userId)).isSubsetOf("auth_user", "user_profiles", "audit_events");
        assertThat(database.value("SELECT email FROM auth_user WHERE id = " + userId))
                .isEqualTo("deleted_" + userId + "@example.com");
        assertThat(database.value("SELECT first_name || last_name FROM auth_user WHERE id = " + userId))
                .isEqualTo("");
        new ApiClient(RunningServer.uri())
                .post(
                        "auth/login",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("password", JobSeeker.PASSWORD)
                                .build())
                .expect(401);
        new ApiClient(RunningServer.uri())
                .post("auth/register", JobSeeker.newcomer(email))
                .expect(201);
    }

    @Test
    void the_frequency_of_skills_is_put_right() {
        int before = frequency();
        person.records(Bodies.artifact()
                .add("technologies", Json.createArrayBuilder().add("Haskell"))
                .build());
        assertThat(frequency()).isEqualTo(before + 1);
        erase(JobSeeker.PASSWORD).expect(204);
        assertThat(frequency()).isEqualTo(before);
    }

    @Test
    void nobody_can_sign_in_as_what_is_left_or_stand_in_its_way() {
        int userId = api.get("users/me").json().getInt("id");
        String left = "deleted_" + userId + "@example.com";
        ApiClient anonymous = new ApiClient(RunningServer.uri());
        anonymous.post("auth/register", JobSeeker.newcomer(left)).expect(201);
        erase(JobSeeker.PASSWORD).expect(204);
        int other = JobSeeker.registeredAt(RunningServer.uri()).erasesThemselves();
        assertThat(anonymous
                        .post(
                                "auth/login",
                                Json.createObjectBuilder()
                                        .add("email", "deleted_" + other + "@example.com")
                                        .add("password", "x")
                                        .build())
                        .expect(401)
                        .text())
                .contains("INVALID_CREDENTIALS");
    }

    @Test
    void a_wrong_password_erases_nothing_and_cannot_be_guessed_at_without_end() {
        person.records(Bodies.artifact().build());
        assertThat(erase("wrong").expect(403).text()).contains("FORBIDDEN");
        assertThat(api.get("artifacts").json().getJsonArray("artifacts")).hasSize(1);
        for (int i = 0; i < 9; i++) {
            erase("wrong-" + i).expect(403);
        }
        ApiReply locked = erase(JobSeeker.PASSWORD).expect(429);
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isPositive();
        assertThat(List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"))
                .allSatisfy(header -> assertThat(locked.header(header)).matches("\\d+"));
        api.get("artifacts").expect(200);
    }

    private void leaveTracesEverywhere() {
        api.send(
                        "PATCH",
                        "users/me",
                        Json.createObjectBuilder()
                                .add("last_name", SECRET)
                                .add("preferences", Json.createObjectBuilder().add("note", SECRET))
                                .add("contact", Json.createObjectBuilder().add("location", SECRET))
                                .build())
                .expect(200);
        int artifact = person.records(Bodies.artifact()
                .add("title", SECRET)
                .add("description", "I built " + SECRET + " in Java.")
                .add(
                        "evidence_links",
                        Json.createArrayBuilder().add(Bodies.link("https://example.org/" + SECRET, "website")))
                .build());
        JsonObject label = Bodies.label(SECRET)
                .add("artifact_ids", Json.createArrayBuilder().add(artifact))
                .build();
        api.post("labels", label).expect(201);
        api.with("Idempotency-Key", SECRET)
                .post("artifacts", Bodies.artifact().build())
                .expect(202);
        JsonObject order = Bodies.order()
                .add("company_name", SECRET)
                .add("job_description", "Java at " + SECRET)
                .build();
        person.exports(person.generates("cv", order), "html");
        person.generates(
                "cover-letter",
                Bodies.letter(artifact).add("company_name", SECRET).build());
    }

    private ApiReply erase(String password) {
        return api.send(
                "DELETE",
                "users/me",
                Json.createObjectBuilder().add("password", password).build());
    }

    private int frequency() {
        return Integer.parseInt(database.value("SELECT frequency FROM skills WHERE name = 'Haskell'"));
    }
}
