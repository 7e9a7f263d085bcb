package com.cvtailor.server.demo;

import com.cvtailor.server.Progress;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything from the registration to the files in hand. */
public final class Demo {

    private static final String COMPANY = "Nordkai Mobility";
    private static final String ROLE = "Senior Backend Engineer";

    private final String serverUrl;
    private final Path accountFile;
    private final Path target;
    private final Progress progress;
    private final DemoApi api;

    /** Keeps the log-in in the account file and writes the documents into the target folder. */
    public Demo(String serverUrl, Path accountFile, Path target, Progress progress) {
        this.serverUrl = serverUrl;
        this.accountFile = accountFile;
        this.target = target;
        this.progress = progress;
        this.api = new DemoApi(serverUrl);
    }

    public void run() throws IOException {
        JsonObject portfolio = portfolio();
        DemoAccount account = DemoAccount.enter(
                api, accountFile, portfolio.getString("first_name"), portfolio.getString("last_name"));
        JsonArray artifacts = artifacts(portfolio.getJsonArray("artifacts"));

        progress.say("Writing a CV and a cover letter for: " + ROLE + ", " + COMPANY);
        JsonObject order = order(artifacts);
        JsonObject cv = api.post("/generate/cv", order);
        JsonObject letter = api.post(
                "/generate/cover-letter",
                Json.createObjectBuilder(order).add("tone", "professional").build());
        api.await(cv.getInt("task_id"));
        api.await(letter.getInt("task_id"));
        tellWhoWrote("CV", api.get("/generate/cv/" + cv.getInt("generation_id")));
        tellWhoWrote("Cover letter", api.get("/generate/cover-letter/" + letter.getInt("generation_id")));

        List<Path> files = List.of(
                export(cv, "cv.pdf", "pdf", true),
                export(cv, "cv.docx", "docx", true),
                export(letter, "cover-letter.pdf", "pdf", false));
        files.forEach(file -> progress.say("  " + file));
        progress.say("The API is at " + serverUrl + "/api/v1, log in as " + account.email() + " with the password "
                + account.password());
    }

    /** The ids of the user's artifacts, which an earlier run may have made. */
    private JsonArray artifacts(JsonArray wanted) {
        JsonArray present = api.get("/artifacts?limit=100").getJsonArray("artifacts");
        if (!present.isEmpty()) {
            return ids(present, "id");
        }
        progress.say("Entering a portfolio of " + wanted.size() + " artifacts");
        List<JsonObject> accepted = new ArrayList<>();
        for (JsonValue artifact : wanted) {
            accepted.add(api.post("/artifacts", artifact.asJsonObject()));
        }
        accepted.forEach(artifact -> api.await(artifact.getInt("task_id")));
        return ids(accepted, "artifact_id");
    }

    /** Of a document that the template engine wrote without being asked for anything else there is nothing to tell. */
    private void tellWhoWrote(String name, JsonObject document) {
        JsonObject engine = document.getJsonObject("engine");
        List<String> words = document.getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .filter(warning -> warning.getString("code").startsWith("MODEL_"))
                .map(warning -> warning.getString("message"))
                .toList();
        if (engine.getString("kind").equals("template") && words.isEmpty()) {
            return;
        }
        String model = engine.isNull("model") ? "" : " (" + engine.getString("model") + ")";
        progress.say("%s: engine.kind is %s%s, %d sentences are the template engine's all the same"
                .formatted(name, engine.getString("kind"), model, engine.getInt("fallbacks")));
        words.forEach(word -> progress.say("  " + word));
    }

    private Path export(JsonObject generation, String fileName, String format, boolean qrCodes) throws IOException {
        JsonObject order = Json.createObjectBuilder()
                .add("format", format)
                .add("include_evidence", true)
                .add("qr_codes", qrCodes)
                .build();
        JsonObject export = api.post("/export/" + generation.getInt("generation_id"), order);
        api.await(export.getInt("task_id"));
        return Files.write(target.resolve(fileName), api.download("/export/" + export.getInt("export_id")));
    }

    private static JsonObject order(JsonArray artifactIds) throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("/demo/advertisement.txt")) {
            return Json.createObjectBuilder()
                    .add("job_description", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .add("company_name", COMPANY)
                    .add("role_title", ROLE)
                    .add("artifact_ids", artifactIds)
                    .build();
        }
    }

    private static JsonObject portfolio() {
        try (JsonReader reader = Json.createReader(Demo.class.getResourceAsStream("/demo/portfolio.json"))) {
            return reader.readObject();
        }
    }

    private static JsonArray ids(List<? extends JsonValue> items, String member) {
        return Json.createArrayBuilder(items.stream()
                        .map(item -> item.asJsonObject().getInt(member))
                        .toList())
                .build();
    }
}
