package com.cvtailor.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Map;

/** The first administrator, whom a server creates by its settings. */
final class Administrator {

    private static final String EMAIL = "admin@example.org";
    private static final String PASSWORD = "Nine-Ladies-Dancing";

    static final Map<String, String> SETTINGS =
            Map.of("CVTAILOR_ADMIN_EMAIL", EMAIL, "CVTAILOR_ADMIN_PASSWORD", PASSWORD);

    private Administrator() {}

    static ApiClient at(URI server) {
        return by(new ApiClient(server));
    }

    /** The same through a client with headers of its own. */
    static ApiClient by(ApiClient anonymous) {
        JsonObject logIn = Json.createObjectBuilder()
                .add("email", EMAIL)
                .add("password", PASSWORD)
                .build();
        return anonymous.withToken(
                anonymous.post("auth/login", logIn).expect(200).json().getString("access_token"));
    }
}
