package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountIT {

    private final JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
    private final ApiClient api = person.api();

    @Test
    void a_patch_changes_what_it_names_and_documents_show_the_new_contact_data() {
        JsonObject after = api.send(
                        "PATCH",
                        "users/me",
                        Json.createObjectBuilder()
                                .add("first_name", " Grace ")
                                .add("timezone", "Europe/Berlin")
                                .add("preferences", Json.createObjectBuilder().add("theme", "dark"))
                                .add(
                                        "contact",
                                        Json.createObjectBuilder()
                                                .add("location", "Lisbon")
                                                .add(
                                                        "profiles",
                                                        Json.createArrayBuilder()
                                                                .add(Json.createObjectBuilder()
                                                                        .add("network", "GitHub")
                                                                        .add("url", "https://github.com/grace"))))
                                .add("email", "somebody@else.example")
                                .add("groups", Json.createArrayBuilder().add("admin"))
                                .build())
                .expect(200)
                .json();
        assertThat(after).isEqualTo(api.get("users/me").json());
        assertThat(after.getString("first_name")).isEqualTo("Grace");
        assertThat(after.getString("last_name")).isEqualTo(JobSeeker.LAST_NAME);
        assertThat(after.getString("email")).startsWith("zoe-");
        assertThat(after.getJsonArray("groups").toString()).isEqualTo("[\"user\"]");

        JsonObject more = Json.createObjectBuilder()
                .add("preferences", Json.createObjectBuilder().add("pages", 2))
                .add("contact", Json.createObjectBuilder().addNull("location").add("phone", "+351 21"))
                .build();
        JsonObject merged = api.send("PATCH", "users/me", more).expect(200).json();
        assertThat(merged.getJsonObject("preferences").keySet()).containsExactlyInAnyOrder("theme", "pages");
        assertThat(merged.getJsonObject("contact").get("location")).isEqualTo(JsonValue.NULL);
        assertThat(merged.getJsonObject("contact").getJsonArray("profiles")).hasSize(1);

        person.records(Bodies.artifact().build());
        JsonObject basics = person.document(
                        "cv", person.generates("cv", Bodies.order().build()))
                .getJsonObject("content")
                .getJsonObject("basics");
        assertThat(basics.getString("name")).isEqualTo("Grace " + JobSeeker.LAST_NAME);
        assertThat(basics.getString("phone")).isEqualTo("+351 21");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "{'first_name':' '};first_name",
                "{'first_name':null};first_name",
                "{'timezone':'Mars/Olympus'};timezone",
                "{'preferences':[]};preferences",
                "{'preferences':{'a':'\\u0000'}};preferences.a",
                "{'contact':{'website':'javascript:alert(1)'}};contact.website",
                "{'contact':{'profiles':[{'network':'GitHub'}]}};contact.profiles[0].url",
                "{'contact':{'phone':5}};contact.phone"
            })
    void what_makes_no_profile_is_named_and_nothing_is_changed(String patch, String field) {
        JsonObject before = api.get("users/me").json();
        JsonObject error = api.with("Content-Type", "application/json")
                .sendText("PATCH", "users/me", patch.replace('\'', '"'))
                .expect(400)
                .json()
                .getJsonObject("error");
        assertThat(error.getJsonObject("details").getJsonObject("field_errors").keySet())
                .containsExactly(field);
        assertThat(api.get("users/me").json()).isEqualTo(before);
    }

    @Test
    void preferences_do_not_grow_without_end() {
        JsonObject large = Json.createObjectBuilder()
                .add("preferences", Json.createObjectBuilder().add("a", "x".repeat(16 * 1024)))
                .build();
        assertThat(api.send("PATCH", "users/me", large).expect(400).text()).contains("\"preferences\"");
    }

    @Test
    void sessions_are_listed_and_can_be_ended_one_by_one() {
        ApiClient phone = person.onAnotherDevice();
        JsonArray sessions = api.get("users/me/sessions").expect(200).json().getJsonArray("sessions");
        assertThat(sessions).hasSize(2);
        assertThat(sessions.getValuesAs(JsonObject.class))
                .filteredOn(session -> session.getBoolean("current"))
                .hasSize(1);
        String other = sessions.getValuesAs(JsonObject.class).stream()
                .filter(session -> !session.getBoolean("current"))
                .findFirst()
                .orElseThrow()
                .getString("id");

        JobSeeker.registeredAt(RunningServer.uri())
                .api()
                .delete("users/me/sessions/" + other)
                .expect(404);
        phone.get("users/me").expect(200);
        api.delete("users/me/sessions/" + other).expect(204);

        phone.get("users/me").expect(401);
        api.get("users/me").expect(200);
        api.delete("users/me/sessions/" + other).expect(404);
        api.delete("users/me/sessions/" + UUID.randomUUID()).expect(404);
        assertThat(api.get("users/me/sessions").json().getJsonArray("sessions")).hasSize(1);
    }

    @Test
    void everything_held_on_a_person_can_be_taken_along() {
        int artifact = person.records(Bodies.artifact().build());
        api.post("labels", Bodies.label("Backend").build()).expect(201);
        int cv = person.generates("cv", Bodies.order().build());
        person.generates("cover-letter", Bodies.letter(artifact).build());
        person.exports(cv, "pdf");
        edit(cv, "Rebuilt the ledger by hand.");
        edit(cv, "Rebuilt the ledger once more.");

        ApiReply zip = api.get("users/me/export").expect(200);
        assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
        assertThat(zip.header("Content-Disposition")).startsWith("attachment; filename=");
        Map<String, String> files = unzipped(zip.bytes());

        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "user.json",
                        "artifacts.json",
                        "labels.json",
                        "generations.json",
                        "exports.json",
                        "resume.json");
        assertThat(files.get("user.json")).contains("zoe-", "sessions").doesNotContain("argon2", "password");
        assertThat(files.get("artifacts.json")).contains("Built the ledger in Java.");
        assertThat(files.get("labels.json")).contains("Backend");
        assertThat(files.get("generations.json"))
                .contains("cv/1", "cover-letter/1", "Requirements:\\n- Java", "Plinkpay")
                .contains("Built the ledger in Java.", "by hand", "once more");
        assertThat(files.get("exports.json")).contains("\"download_count\" : 1");
        assertThat(files.get("resume.json")).contains("jsonresume", "Ledger rewrite");
        assertThat(files.values()).allSatisfy(AccountIT::assertJson);
    }

    private void edit(int cv, String sentence) {
        JsonObject content = Json.createPointer("/sections/0/items/0/bullets/0/text")
                .replace(person.document("cv", cv).getJsonObject("content"), Json.createValue(sentence));
        api.with("If-Match", "*")
                .send(
                        "PUT",
                        "generate/cv/" + cv + "/content",
                        Json.createObjectBuilder().add("content", content).build())
                .expect(200);
    }

    private static void assertJson(String text) {
        try (JsonReader reader = Json.createReader(new java.io.StringReader(text))) {
            assertThat(reader.readValue()).isNotNull();
        }
    }

    private static Map<String, String> unzipped(byte[] zip) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
