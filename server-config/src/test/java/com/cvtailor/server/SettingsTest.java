package com.cvtailor.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void a_key_is_found_under_its_environment_name() {
        Settings settings = new Settings(Map.of(), Map.of("CVTAILOR_DB_URL", "jdbc:postgresql://db/cv"));

        assertThat(settings.find("cvtailor.db.url")).contains("jdbc:postgresql://db/cv");
    }

    @Test
    void a_system_property_outranks_the_environment() {
        Settings settings = new Settings(
                Map.of("cvtailor.redis.url", "redis://property"), Map.of("CVTAILOR_REDIS_URL", "redis://environment"));

        assertThat(settings.find("cvtailor.redis.url")).contains("redis://property");
        assertThat(settings.asEnvironment()).containsExactly(Map.entry("CVTAILOR_REDIS_URL", "redis://property"));
    }

    @Test
    void an_empty_value_counts_as_none() {
        Settings settings = new Settings(Map.of(), Map.of("CVTAILOR_JMS_URL", " "));

        assertThat(settings.find("cvtailor.jms.url")).isEmpty();
    }

    @Test
    void only_our_own_settings_reach_the_server() {
        Settings settings = new Settings(
                Map.of("cvtailor.llm.openai.base-url", "http://llm"), Map.of("PATH", "/bin", "CVTAILOR_DB_USER", "cv"));

        assertThat(settings.asEnvironment())
                .containsOnly(
                        Map.entry("CVTAILOR_LLM_OPENAI_BASE_URL", "http://llm"), Map.entry("CVTAILOR_DB_USER", "cv"));
    }
}
