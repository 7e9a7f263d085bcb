package com.cvtailor.server.demo;

import com.cvtailor.server.Secret;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The demo's user, whose log-in is kept in a file of the data directory. */
record DemoAccount(String email, String password) {

    private static final int CREATED = 201;
    private static final int OK = 200;

    /** Signs in as the user of an earlier run, or registers a new one. */
    static DemoAccount enter(DemoApi api, Path file, String firstName, String lastName) throws IOException {
        if (Files.exists(file)) {
            DemoAccount known = readFrom(file);
            HttpResponse<byte[]> answer = api.tryPost("/auth/login", known.credentials());
            if (answer.statusCode() == OK) {
                api.signInWith(DemoApi.json(answer).getString("access_token"));
                return known;
            }
        }
        DemoAccount account = register(api, firstName, lastName);
        Secret.write(file, account.credentials().toString());
        return account;
    }

    private static DemoAccount register(DemoApi api, String firstName, String lastName) {
        DemoAccount account = new DemoAccount("demo@example.org", randomPassword());
        HttpResponse<byte[]> answer = api.tryPost("/auth/register", account.registration(firstName, lastName));
        if (answer.statusCode() != CREATED) {
            // The address is taken in a database that outlived its data directory.
            account = new DemoAccount("demo-" + UUID.randomUUID() + "@example.org", account.password());
            api.signInWith(api.post("/auth/register", account.registration(firstName, lastName))
                    .getString("access_token"));
            return account;
        }
        api.signInWith(DemoApi.json(answer).getString("access_token"));
        return account;
    }

    private static DemoAccount readFrom(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject kept = reader.readObject();
            return new DemoAccount(kept.getString("email"), kept.getString("password"));
        }
    }

    private JsonObject credentials() {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build();
    }

    private JsonObject registration(String firstName, String lastName) {
        return Json.createObjectBuilder(credentials())
                .add("first_name", firstName)
                .add("last_name", lastName)
                .build();
    }

    private static String randomPassword() {
        return "try-" + UUID.randomUUID();
    }
}
