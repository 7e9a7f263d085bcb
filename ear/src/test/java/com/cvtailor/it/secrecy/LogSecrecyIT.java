package com.cvtailor.it.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.Models;
import com.cvtailor.it.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Almost the last class of a run: reads all that the run's servers and their services have logged. */
@Order(Integer.MAX_VALUE - 1)
class LogSecrecyIT {

    private static final PrintStream OUT = System.out;
    private static final int LEAST_LINES = 100;

    private static final Map<SecretKind, String> PLANTED = Map.of(
            SecretKind.PASSWORD, "Ten-Lords-A-Leaping",
            SecretKind.EMAIL, "planted@elsewhere.example",
            SecretKind.TOKEN, "eyJhbGciOiJSUzI1NiJ9.e30.UGxhbnRlZC1zaWduYXR1cmU",
            SecretKind.TEXT, "We look for somebody who keeps bees on the roof\nand \"likes\" it.",
            SecretKind.KEY, "0123456789abcdefgh");

    @TempDir
    Path folder;

    @Test
    void no_log_of_any_server_holds_a_password_a_token_an_email_or_a_text() throws IOException {
        liveALittle();
        LeakSearch search = searchForEverything();
        List<Path> logs = StartedServers.logs();
        assertThat(logs.stream().map(log -> log.getFileName().toString()))
                .contains("server-0.log", "audit.jsonl", "postgres.log");
        List<LeakSearch.Leak> leaks =
                logs.stream().flatMap(log -> search.in(log).stream()).toList();
        OUT.printf("Logs: %d files searched for %d secrets, %d leaks%n", logs.size(), search.size(), leaks.size());
        assertThat(leaks).isEmpty();
    }

    /** A search that finds nothing proves something only if it would have found it. */
    @Test
    void what_is_planted_in_a_log_is_found_whatever_its_kind() throws IOException {
        liveALittle();
        for (Map.Entry<SecretKind, String> planted : PLANTED.entrySet()) {
            Path log = folder.resolve(planted.getKey() + ".log");
            String line = Json.createObjectBuilder()
                    .add("message", "of no use, but: " + planted.getValue() + " and so on")
                    .build()
                    .toString();
            Files.writeString(log, "x\n".repeat(LEAST_LINES) + line + "\n".repeat(LEAST_LINES));
            LeakSearch search = searchForEverything();
            assertThat(search.in(log))
                    .as("%s before it is known", planted.getKey())
                    .isEmpty();
            search.add(planted.getKey(), planted.getValue());
            assertThat(search.in(log)).as("%s", planted.getKey()).isNotEmpty();
        }
    }

    @Test
    void what_only_looks_like_a_secret_is_found_too() throws IOException {
        Path log = Files.writeString(
                folder.resolve("looks.log"),
                "a eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJjdi10YWlsb3Ii b\nc zoe%40example.org d\n-----BEGIN PRIVATE KEY-----\n");
        assertThat(new LeakSearch().in(log)).hasSize(3);
    }

    @Test
    void the_tests_have_noted_secrets_of_every_kind() throws IOException {
        liveALittle();
        searchForEverything();
        for (SecretKind kind : SecretKind.values()) {
            assertThat(Secrets.noted(kind)).as("%s", kind).isNotEmpty();
        }
    }

    private static LeakSearch searchForEverything() throws IOException {
        Secrets.note(SecretKind.KEY, Models.KEY);
        for (Path password : StartedServers.passwords()) {
            Secrets.note(SecretKind.KEY, Files.readString(password).strip());
        }
        LeakSearch search = new LeakSearch();
        for (SecretKind kind : SecretKind.values()) {
            search.with(kind);
        }
        return search;
    }

    /** When this class runs alone, something must have happened all the same. */
    private static void liveALittle() {
        JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
        person.onAnotherDevice().get("users/me").expect(200);
        person.records(Json.createObjectBuilder()
                .add("title", "Ledger rewrite")
                .add("description", "I rewrote the ledger of a bank in Java within seven months.")
                .add("start_date", "2021-03-01")
                .build());
        JsonObject order = Json.createObjectBuilder()
                .add("job_description", "We are looking for somebody who has rewritten a ledger before.")
                .add("company_name", "Plinkpay")
                .add("role_title", "Ledger Engineer")
                .build();
        person.exports(person.generates("cv", order), "html");
    }
}
