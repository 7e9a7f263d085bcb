package com.cvtailor.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoMaterialTest {

    @Test
    void the_portfolio_has_every_kind_of_artifact_that_a_career_has() {
        assertThat(artifacts())
                .hasSize(8)
                .extracting(artifact -> artifact.getString("artifact_type"))
                .contains("employment", "project", "education", "publication", "certification", "volunteering");
    }

    @Test
    void every_artifact_has_a_start_and_evidence() {
        assertThat(artifacts()).allSatisfy(artifact -> {
            assertThat(artifact.getString("start_date")).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(artifact.getJsonArray("evidence_links")).isNotEmpty().allSatisfy(link -> assertThat(
                            link.asJsonObject().getString("url"))
                    .startsWith("https://example.org/"));
        });
    }

    @Test
    void the_advertisement_is_as_long_as_real_ones() throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("/demo/advertisement.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text.split("\\s+")).hasSizeGreaterThan(300);
        }
    }

    private static List<JsonObject> artifacts() {
        try (JsonReader reader = Json.createReader(Demo.class.getResourceAsStream("/demo/portfolio.json"))) {
            return reader.readObject().getJsonArray("artifacts").getValuesAs(JsonObject.class);
        }
    }
}
