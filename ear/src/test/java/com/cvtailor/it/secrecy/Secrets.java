package com.cvtailor.it.secrecy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything secret that the tests of this run have sent to a server or got from one. */
public final class Secrets {

    /** A password that is shorter may be a word that logs are full of. */
    private static final int SHORTEST = 10;

    private static final Map<String, SecretKind> MEMBERS = Map.of(
            "password", SecretKind.PASSWORD,
            "email", SecretKind.EMAIL,
            "access_token", SecretKind.TOKEN,
            "refresh_token", SecretKind.TOKEN,
            "job_description", SecretKind.TEXT,
            "description", SecretKind.TEXT,
            "sentence", SecretKind.TEXT);

    private static final Map<SecretKind, Set<String>> NOTED = new EnumMap<>(SecretKind.class);

    static {
        Arrays.stream(SecretKind.values()).forEach(kind -> NOTED.put(kind, ConcurrentHashMap.newKeySet()));
    }

    private Secrets() {}

    public static void note(SecretKind kind, String secret) {
        if (secret.length() >= SHORTEST) {
            NOTED.get(kind).add(secret);
        }
    }

    /** What a request or an answer holds; a body that is no JSON object holds nothing that is known as a secret. */
    public static void noteBody(String body) {
        if (body.startsWith("{")) {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                note(reader.readObject());
            } catch (RuntimeException e) {
                // Broken on purpose. Parsson has no exception of its own for what is nested too deep.
                return;
            }
        }
    }

    static Set<String> noted(SecretKind kind) {
        return NOTED.get(kind);
    }

    private static void note(JsonObject object) {
        object.forEach((name, value) -> {
            if (value instanceof JsonString text && MEMBERS.containsKey(name)) {
                note(MEMBERS.get(name), text.getString());
            } else {
                note(value);
            }
        });
    }

    private static void note(JsonValue value) {
        if (value instanceof JsonObject object) {
            note(object);
        } else if (value instanceof JsonArray array) {
            array.forEach(Secrets::note);
        }
    }
}
