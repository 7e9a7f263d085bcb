package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.contract.ServerDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found by whoever reads the database, or writes into it, without the keys. */
class EncryptionIT {

    private final ServerDatabase database = new ServerDatabase(RunningServer.dataFolder());
    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();
    private final String secret = "s" + UUID.randomUUID().toString().replace("-", "");
    private final String phone = "+49" + Math.abs(secret.hashCode()) + "00";

    @Test
    void a_search_of_the_database_for_a_known_address_or_phone_number_finds_nothing() {
        int artifact = tells("https://example.org/" + secret);
        int cv = cv();
        int letter = person.generates("cover-letter", Bodies.letter(artifact).build());
        JsonObject content = person.document("cv", cv).getJsonObject("content");
        api.with("If-Match", api.get("generate/cv/" + cv).header("ETag"))
                .send(
                        "PUT",
                        "generate/cv/" + cv + "/content",
                        Json.createObjectBuilder().add("content", content).build())
                .expect(200);
        String html = person.exports(cv, "html").text();
        for (String format : List.of("pdf", "docx", "json")) {
            person.exports(cv, format);
        }
        person.exports(letter, "html");
        api.get("users/me/export").expect(200);
        api.get("generate/cv/" + cv + "/preview").expect(200);

        assertThat(html).contains(secret).contains(phone);
        assertThat(api.get("artifacts").text()).contains(secret);
        assertThat(api.get("users/me").text()).contains(phone);
        assertThat(database.tablesHolding("Title " + secret.substring(0, 8))).contains("artifacts");
        assertThat(database.tablesHolding(secret)).isEmpty();
        assertThat(database.tablesHolding(phone)).isEmpty();
        database.execute("CHECKPOINT");
        assertThat(filesHolding("Title " + secret.substring(0, 8))).isNotEmpty();
        assertThat(filesHolding(secret)).isEmpty();
        assertThat(filesHolding(phone)).isEmpty();
    }

    @Test
    void artifacts_are_still_found_by_their_words() {
        tells("https://example.org/" + secret);
        assertThat(api.get("artifacts?q=" + secret.substring(0, 8))
                        .expect(200)
                        .json()
                        .getJsonArray("artifacts"))
                .hasSize(1);
    }

    @Test
    void an_address_that_was_moved_to_another_row_is_not_shown_there_and_lists_go_on() {
        int mine = tells("https://example.org/" + secret);
        JobSeeker other = JobSeeker.registeredAt(RunningServer.uri());
        int theirs = other.records(artifact("https://example.com/theirs"));
        database.execute("UPDATE evidence_links SET url = (SELECT url FROM evidence_links WHERE artifact_id = " + mine
                + ") WHERE artifact_id = " + theirs);

        JsonObject link = other.api()
                .get("artifacts")
                .expect(200)
                .json()
                .getJsonArray("artifacts")
                .getJsonObject(0)
                .getJsonArray("evidence_links")
                .getJsonObject(0);
        assertThat(link.get("url")).isEqualTo(JsonValue.NULL);
        assertThat(link.getString("validation_error")).contains("the key is missing");
        JsonObject cv =
                other.document("cv", other.generates("cv", Bodies.order().build()));
        assertThat(cv.getJsonArray("evidence_links")).isEmpty();
        assertThat(warnings(cv)).contains("EVIDENCE_LEFT_OUT");
        other.api().get("users/me/export").expect(200);
        refused(other.api()
                .send(
                        "PATCH",
                        "artifacts/" + theirs,
                        Json.createObjectBuilder().add("title", "T").build()));
        other.api()
                .send("PUT", "artifacts/" + theirs, artifact("https://example.com/new"))
                .expect(200);
        assertThat(other.api().get("artifacts/" + theirs).expect(200).text()).contains("https://example.com/new");
    }

    @Test
    void a_document_that_was_moved_to_another_row_is_refused_and_lists_go_on() {
        tells("https://example.org/" + secret);
        int mine = cv();
        int copy = cv();
        String path = "generate/cv/" + copy;
        database.execute("UPDATE generated_documents SET content = (SELECT content FROM generated_documents WHERE id = "
                + mine + ") WHERE id = " + copy);

        refused(api.get(path));
        refused(api.get(path + "/preview"));
        assertThat(api.get("generate/cv").expect(200).json().getJsonArray("generations"))
                .hasSize(2);
        api.get("users/me/export").expect(200);
        api.get("generate/cv/" + mine).expect(200);
        api.delete(path).expect(204);
    }

    @Test
    void contact_data_that_was_moved_is_not_shown_and_can_be_told_anew() {
        tells("https://example.org/" + secret);
        JobSeeker other = JobSeeker.registeredAt(RunningServer.uri());
        other.records(Bodies.artifact().build());
        database.execute("UPDATE user_profiles SET contact = (SELECT contact FROM user_profiles WHERE user_id = "
                + id(api) + ") WHERE user_id = " + id(other.api()));

        ApiReply account = other.api().get("users/me").expect(200);
        assertThat(account.text()).doesNotContain(phone);
        assertThat(account.json().getString("contact_error")).contains("the key is missing");
        JsonObject cv =
                other.document("cv", other.generates("cv", Bodies.order().build()));
        assertThat(warnings(cv)).contains("CONTACT_UNREADABLE");
        other.api()
                .send(
                        "PATCH",
                        "users/me",
                        Json.createObjectBuilder().add("first_name", "Zoë").build())
                .expect(200);
        assertThat(database.value("SELECT count(DISTINCT contact) FROM user_profiles WHERE user_id IN (" + id(api)
                        + ", " + id(other.api()) + ")"))
                .as("a change of the name leaves what cannot be read as it is")
                .isEqualTo("1");
        contact(other.api(), "+44");
        account = other.api().get("users/me").expect(200);
        assertThat(account.text()).contains("+44");
        assertThat(account.json().get("contact_error")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void contact_data_that_cannot_be_read_can_be_deleted() {
        contact(api, phone);
        database.execute(
                "UPDATE user_profiles SET contact = decode('01ffffffffffff', 'hex') WHERE user_id = " + id(api));
        JsonObject after = api.send(
                        "PATCH",
                        "users/me",
                        Json.createObjectBuilder().addNull("contact").build())
                .expect(200)
                .json();
        assertThat(after.get("contact_error")).isEqualTo(JsonValue.NULL);
        assertThat(database.value("SELECT count(contact) FROM user_profiles WHERE user_id = " + id(api)))
                .isEqualTo("0");
    }

    private static List<String> warnings(JsonObject document) {
        return document.getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .map(warning -> warning.getString("code"))
                .toList();
    }

    private static void refused(ApiReply reply) {
        assertThat(reply.expect(503).json().getJsonObject("error").getString("code"))
                .isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(reply.text()).contains("the key is missing");
    }

    /** The contact data, and an artifact with this link. */
    private int tells(String url) {
        contact(api, phone);
        return api.with("Idempotency-Key", secret.substring(0, 20))
                .post("artifacts", artifact(url))
                .expect(202)
                .json()
                .getInt("artifact_id");
    }

    private void contact(ApiClient client, String number) {
        JsonObject contact = Json.createObjectBuilder()
                .add("phone", number)
                .add("website", "https://example.org/" + secret)
                .add(
                        "profiles",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("network", "GitHub")
                                        .add("url", "https://github.com/" + secret)))
                .build();
        client.send(
                        "PATCH",
                        "users/me",
                        Json.createObjectBuilder().add("contact", contact).build())
                .expect(200);
    }

    private JsonObject artifact(String url) {
        return Bodies.artifact()
                .add("title", "Title " + secret.substring(0, 8))
                .add("evidence_links", Json.createArrayBuilder().add(Bodies.link(url, "website")))
                .build();
    }

    private int cv() {
        return person.generates("cv", Bodies.order().build());
    }

    private static int id(ApiClient client) {
        return client.get("users/me").expect(200).json().getInt("id");
    }

    /** Of all that the server keeps: tables, logs of the database and of the application, queues. */
    private static List<Path> filesHolding(String text) {
        try (Stream<Path> files = Files.walk(RunningServer.dataFolder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false; // the server has removed it meanwhile
        }
    }
}
