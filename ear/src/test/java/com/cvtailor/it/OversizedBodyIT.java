package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are meant to be too much for whoever reads them. */
class OversizedBodyIT {

    private static final int MEBIBYTE = 1 << 20;

    private final ApiClient person =
            JobSeeker.registeredAt(RunningServer.uri()).api().with("Content-Type", "application/json");

    @Test
    void a_body_whose_length_nobody_has_told_is_limited_too() {
        byte[] body = ("{\"unknown\":\"" + "x".repeat(MEBIBYTE) + "\"}").getBytes(StandardCharsets.US_ASCII);
        ApiReply reply =
                person.send("POST", "artifacts", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(code(reply.expect(413))).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void a_body_of_exactly_one_mebibyte_is_read() {
        String frame = "{\"unknown\":\"\"}";
        String body = frame.replace("\"\"", "\"" + "x".repeat(MEBIBYTE - frame.length()) + "\"");
        assertThat(code(person.sendText("POST", "labels", body).expect(400))).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void numbers_of_a_hundred_thousand_digits_are_no_work_for_anybody() throws Exception {
        for (String place : new String[] {"limit", "unknown", "preferences"}) {
            String digits = "9".repeat(100_000);
            for (String number : new String[] {digits, "-" + digits, "0." + digits, digits + "e9", "1e" + digits}) {
                String body = "{\"" + place + "\":{\"a\":[" + number + "]}}";
                assertThat(person.sendText("PATCH", "users/me", body).status())
                        .as(place)
                        .isIn(200, 400);
            }
        }
        person.get("users/me").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1E+2147483648",
                "1e99999999999999999999",
                "0.0e2147483647"
            })
    void exponents_beyond_all_measure_are_no_work_for_anybody(String number) throws Exception {
        for (String path : new String[] {"users/me", "artifacts", "generate/cv", "import/json-resume"}) {
            String method = path.equals("users/me") ? "PATCH" : "POST";
            String body =
                    "{\"preferences\":{\"a\":" + number + "},\"max_pages\":" + number + ",\"work\":" + number + "}";
            assertThat(status(method, path, body)).as(path).isIn(200, 202, 400);
        }
        assertThat(person.get("users/me").expect(200).text()).hasSizeLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[|]", "{\"a\":|}", "[{\"a\":|}]", "["})
    void nothing_is_nested_deeper_than_anybody_can_follow(String shape) {
        String[] sides = (shape + "|").split("\\|", -1);
        int depth = MEBIBYTE / (sides[0].length() + sides[1].length() + 1);
        String body = "{\"preferences\":" + sides[0].repeat(depth) + "1" + sides[1].repeat(depth) + "}";
        assertThat(code(person.sendText("PATCH", "users/me", body).expect(400))).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void a_compressed_body_is_not_unpacked() {
        ApiReply reply = person.with("Content-Encoding", "gzip").sendText("POST", "labels", "\u001f\u008b\u0008");
        assertThat(reply.status()).isIn(400, 415);
    }

    /** Without a look at the API's description: whoever compares these numbers with it has a long day. */
    private int status(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(RunningServer.uri().resolve("/api/v1/" + path))
                .header("Authorization", person.headers().get("Authorization"))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static String code(ApiReply reply) {
        return reply.json().getJsonObject("error").getString("code");
    }
}
