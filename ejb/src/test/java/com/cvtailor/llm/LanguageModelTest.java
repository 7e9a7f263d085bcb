package com.cvtailor.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.cvtailor.llm.ProviderFault.Kind;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Protocol;
import com.cvtailor.llm.fake.Received;
import com.cvtailor.llm.fake.Script;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageModelTest {

    private static final FakeProvider FAKE = FakeProvider.start();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String KEY = "sk-secret";
    private static final Prompt PROMPT = new Prompt(
            "Rephrase.",
            "<data>{\"document\":\"cv\",\"language\":\"en\",\"section\":\"project\",\"advertisement\":{\"role\":\"\","
                    + "\"company\":\"\",\"text\":\"\"},\"facts\":[{\"id\":\"s1\",\"about\":\"\",\"text\":\"Built the ledger in"
                    + " Java.\"}],\"rejected\":[]}</data>",
            new AnswerSchema("sentences", List.of("id", "text")),
            500);

    @AfterAll
    static void stop() {
        FAKE.close();
    }

    @BeforeEach
    void clear() {
        FAKE.clear();
        for (Protocol protocol : Protocol.values()) {
            FAKE.script(protocol).refuses();
        }
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void each_protocol_is_spoken_with_a_schema_a_limit_and_a_temperature(Provider provider) {
        script(provider).behaves(Behaviour.HONEST);
        Completion completion = model(provider).complete(PROMPT, PATIENCE);
        assertThat(completion.text()).contains("\"s1\"");
        assertThat(completion.inputTokens()).isPositive();
        assertThat(completion.outputTokens()).isPositive();
        assertThat(completion.cost())
                .isEqualTo((completion.inputTokens() * 2.0 + completion.outputTokens() * 4.0) / 1_000_000);
        assertThat(only().body().toString()).contains("\"required\":[\"id\",\"text\"]", "500", "0.2");
    }

    @ParameterizedTest
    @CsvSource({
        "HANG, TIMEOUT",
        "SLOW_DRIP, TIMEOUT",
        "RATE_LIMITED, RATE_LIMITED",
        "ERROR_500, SERVER_ERROR",
        "RESET, CONNECTION",
        "REFUSING, REFUSED",
        "HUGE, TOO_LARGE",
        "GARBAGE_BODY, MALFORMED",
    })
    void whatever_happens_has_a_name_and_quotes_nothing(Behaviour behaviour, Kind kind) {
        FAKE.openAi().behaves(behaviour);
        ProviderFault fault = fault(model(Provider.OPENAI), Duration.ofSeconds(kind == Kind.TIMEOUT ? 1 : 20));
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.getCause()).isNull();
        assertThat(fault.toString()).doesNotContain(KEY, "ledger", "127.0.0.1", "html");
        assertThat(FAKE.received()).hasSize(1);
    }

    @Test
    void a_call_that_is_given_up_is_closed_on_the_wire() {
        FAKE.openAi().behaves(Behaviour.HANG);
        fault(model(Provider.OPENAI), Duration.ofSeconds(1));
        await().until(() -> only().abandoned());
    }

    @Test
    void an_interrupt_gives_the_call_up_and_does_not_speak_against_the_provider() throws InterruptedException {
        FAKE.openAi().behaves(Behaviour.HANG);
        ProviderFault[] fault = new ProviderFault[1];
        Thread caller = new Thread(() -> fault[0] = fault(model(Provider.OPENAI), PATIENCE));
        caller.start();
        await().until(() -> !FAKE.received().isEmpty());
        caller.interrupt();
        caller.join();
        assertThat(fault[0].kind()).isEqualTo(Kind.CANCELLED);
        assertThat(fault[0]).isNotInstanceOf(ProviderFault.Trouble.class);
        await().until(() -> only().abandoned());
    }

    @Test
    void the_time_that_a_provider_wants_to_be_left_alone_is_known() {
        FAKE.openAi().behaves(Behaviour.RATE_LIMITED).retryAfter("17");
        assertThat(fault(model(Provider.OPENAI), PATIENCE).retryAfter()).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void a_parameter_that_is_refused_is_not_sent_again() {
        FAKE.openAi().behaves(Behaviour.HONEST).refuses("temperature", "response_format", "max_tokens");
        LanguageModel model = model(Provider.OPENAI);
        assertThat(model.complete(PROMPT, PATIENCE).text()).contains("\"s1\"");
        int calls = FAKE.received().size();
        model.complete(PROMPT, PATIENCE);
        assertThat(FAKE.received()).hasSize(calls + 1);
        assertThat(FAKE.received().get(calls).body().has("temperature")).isFalse();
        assertThat(FAKE.received().get(calls).body().has("max_completion_tokens"))
                .isTrue();
    }

    @Test
    void a_gateway_gets_its_key_in_its_own_header_and_its_query_with_every_call() {
        FAKE.openAi().behaves(Behaviour.HONEST);
        LanguageModel model = new LanguageModel(
                settings(Provider.OPENAI, URI.create(FAKE.openAi().baseUrl() + "?api-version=2024-10-21"), "api-key"),
                HTTP);
        model.complete(PROMPT, PATIENCE);
        assertThat(only().headers()).containsEntry("api-key", KEY).doesNotContainKey("authorization");
    }

    @Test
    void settings_show_no_key() {
        assertThat(settings(Provider.OPENAI, URI.create("http://localhost/v1"), null)
                        .toString())
                .doesNotContain(KEY);
    }

    private static ProviderFault fault(LanguageModel model, Duration patience) {
        return catchThrowableOfType(ProviderFault.class, () -> model.complete(PROMPT, patience));
    }

    private static Received only() {
        assertThat(FAKE.received()).hasSize(1);
        return FAKE.received().get(0);
    }

    private static LanguageModel model(Provider provider) {
        return new LanguageModel(settings(provider, URI.create(script(provider).baseUrl()), null), HTTP);
    }

    private static ProviderSettings settings(Provider provider, URI url, String header) {
        return new ProviderSettings(provider, url, KEY, header, "fake-writer", PATIENCE, 0.2, 8_192, 2_048, 2.0, 4.0);
    }

    private static Script script(Provider provider) {
        return FAKE.script(
                switch (provider) {
                    case OPENAI -> Protocol.OPEN_AI;
                    case ANTHROPIC -> Protocol.ANTHROPIC;
                    case OLLAMA -> Protocol.OLLAMA;
                });
    }
}
