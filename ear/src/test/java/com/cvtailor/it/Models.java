package com.cvtailor.it;

import com.cvtailor.it.contract.ServerDatabase;
import com.cvtailor.llm.fake.FakeProvider;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The providers that the {@link RunningServer} is set up with, all played by one fake. They are switched off for everybody but the
 * people who are put on the list here, so that the other tests see the template engine alone.
 */
public final class Models {

    /** All three, until a test says how they behave, refuse. */
    public static final FakeProvider FAKE = FakeProvider.start();

    public static final String KEY = "sk-test-0123456789abcdef";
    public static final String MODEL = "fake-writer-1";

    private static final String FLAG = "llm.enabled";

    private Models() {}

    public static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("CVTAILOR_LLM_PROVIDERS", "openai,anthropic,ollama");
        put(settings, "OPENAI", FAKE.openAi().baseUrl());
        put(settings, "ANTHROPIC", FAKE.anthropic().baseUrl());
        put(settings, "OLLAMA", FAKE.ollama().baseUrl());
        settings.put("CVTAILOR_LLM_OPENAI_INPUT_PRICE", "2.50");
        settings.put("CVTAILOR_LLM_OPENAI_OUTPUT_PRICE", "10");
        return settings;
    }

    private static void put(Map<String, String> settings, String provider, String baseUrl) {
        String prefix = "CVTAILOR_LLM_" + provider + "_";
        settings.put(prefix + "BASE_URL", baseUrl);
        settings.put(prefix + "API_KEY", KEY);
        settings.put(prefix + "MODEL", MODEL);
        settings.put(prefix + "TIMEOUT", "PT6S");
    }

    /** Whoever is not on the list gets the template engine. */
    static void switchOff(Flags flags) {
        flags.turn(FLAG, false, 100, new TreeSet<>());
    }

    /** Somebody for whom models write. */
    public static JobSeeker personWithModels() {
        JobSeeker person = JobSeeker.registeredAt(RunningServer.uri());
        allow(person.api().get("users/me").expect(200).json().getInt("id"));
        return person;
    }

    public static void allow(int userId) {
        RunningServer.flags().list(FLAG, userId);
    }

    public static void forbid(int userId) {
        RunningServer.flags().unlist(FLAG, userId);
    }

    /** What is stored of how a document came about. */
    public static JsonObject metadata(int documentId) {
        String json = database().value("SELECT generation_metadata FROM generated_documents WHERE id = " + documentId);
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The keys in Redis under which a person's sentences are remembered. */
    public static List<String> rememberedFor(int userId) {
        return new ServerRedis(RunningServer.dataFolder())
                .ask("KEYS sentences:" + userId + ":*").stream()
                        .filter(line -> line.startsWith("sentences:"))
                        .toList();
    }

    public static ServerDatabase database() {
        return new ServerDatabase(RunningServer.dataFolder());
    }

    /** Work whose words are not the advertisement's. */
    public static JsonObject ledger() {
        return Json.createObjectBuilder()
                .add("title", "Ledger rewrite")
                .add("artifact_type", "employment")
                .add("organization", "Norbank")
                .add("role", "Backend engineer")
                .add(
                        "description",
                        "I designed the PostgreSQL schema of the ledger and wrote the service in Java 17."
                                + " Settlement time fell from nine hours to 40 minutes."
                                + " I wrote the runbook and trained three colleagues.")
                .add("start_date", "2021-03-01")
                .add("technologies", array("Java", "PostgreSQL"))
                .build();
    }

    /** An advertisement that tempts to say more; no two orders have the same, so that nothing is remembered from another test. */
    public static JsonObject order(int... artifacts) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        for (int artifact : artifacts) {
            ids.add(artifact);
        }
        return Json.createObjectBuilder()
                .add(
                        "job_description",
                        "We look for a backend engineer with Java, PostgreSQL, Kubernetes and Haskell, who has led a team of"
                                + " 25 people and saved 12 million euros. Reference " + UUID.randomUUID() + ".")
                .add("company_name", "Plinkpay")
                .add("role_title", "Ledger Engineer")
                .add("language", "en")
                .add("artifact_ids", ids)
                .build();
    }

    private static JsonArrayBuilder array(String... values) {
        return Json.createArrayBuilder(List.of(values));
    }
}
