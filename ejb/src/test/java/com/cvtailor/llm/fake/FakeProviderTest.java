package com.cvtailor.llm.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FakeProviderTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HONEST = "{\"sentences\":[{\"id\":\"s1\",\"text\":\"Created a reporting pipeline in"
            + " Python and PostgreSQL that reduced run time by 40 %.\"},{\"id\":\"s2\",\"text\":\"Since 2021, helped to"
            + " migrate 12 services.\"}]}";

    private final FakeProvider fake = FakeProvider.start();

    @AfterEach
    void stop() {
        fake.close();
    }

    @ParameterizedTest
    @EnumSource
    void an_honest_answer_reaches_the_vendors_client(Protocol protocol) {
        fake.script(protocol).behaves(Behaviour.HONEST);
        ChatResponse response = ask(protocol);
        assertThat(response.aiMessage().text()).isEqualTo(HONEST);
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().inputTokenCount()).isGreaterThan(100);
        assertThat(response.tokenUsage().outputTokenCount()).isEqualTo(Reply.tokens(HONEST));
    }

    @ParameterizedTest
    @EnumSource
    void the_request_is_recorded_with_its_schema(Protocol protocol) {
        fake.script(protocol).behaves(Behaviour.HONEST);
        ask(protocol);
        Received received = fake.received(protocol).get(0);
        JsonNode schema = received.body()
                .at(
                        switch (protocol) {
                            case OPEN_AI -> "/response_format/json_schema/schema";
                            case ANTHROPIC -> "/output_config/format/schema";
                            case OLLAMA -> "/format";
                        });
        assertThat(schema.at("/properties/sentences/items/required")).hasToString("[\"id\",\"text\"]");
        assertThat(received.prompt().advertisement().company()).isEqualTo("Nordwind <Berlin>");
        assertThat(received.behaviour()).isEqualTo(Behaviour.HONEST);
        assertThat(received.abandoned()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void without_a_script_every_call_is_refused(Protocol protocol) {
        assertThatThrownBy(() -> ask(protocol)).isInstanceOf(AuthenticationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_was_cut_says_so(Protocol protocol) {
        fake.script(protocol).behaves(Behaviour.TRUNCATING);
        ChatResponse response = ask(protocol);
        assertThat(response.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(response.aiMessage().text()).isEqualTo(HONEST.substring(0, HONEST.length() - 25));
    }

    @Test
    void a_key_is_demanded_where_the_vendor_demands_it() throws Exception {
        fake.openAi().behaves(Behaviour.HONEST);
        fake.anthropic().behaves(Behaviour.HONEST);
        assertThat(JSON.readTree(post("/v1/chat/completions").body()).at("/error/code"))
                .hasToString("\"invalid_api_key\"");
        assertThat(JSON.readTree(post("/v1/messages").body()).at("/error/type"))
                .hasToString("\"authentication_error\"");
        assertThat(post("/v1/messages", "x-api-key", "key").body()).contains("anthropic-version: header is required");
        assertThat(post("/v1/chat/completions", "api-key", "key").statusCode()).isEqualTo(400);
        assertThat(fake.received()).extracting(Received::behaviour).containsOnlyNulls();
    }

    @Test
    void parameters_can_be_refused_and_are_accepted_again() {
        fake.openAi().behaves(Behaviour.HONEST).refuses("response_format");
        assertThatThrownBy(() -> ask(Protocol.OPEN_AI))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("'response_format' of type 'json_schema' is not supported");
        fake.openAi().refuses("max_tokens");
        assertThatThrownBy(() -> ask(Protocol.OPEN_AI)).hasMessageContaining("Use 'max_completion_tokens' instead");
        fake.openAi().refuses("temperature");
        assertThatThrownBy(() -> ask(Protocol.OPEN_AI)).hasMessageContaining("Only the default (1) value");
        fake.openAi().refuses();
        assertThat(text(Protocol.OPEN_AI)).isEqualTo(HONEST);
    }

    @Test
    void a_request_without_data_is_refused() {
        fake.ollama().behaves(Behaviour.HONEST);
        assertThatThrownBy(() -> Clients.of(Protocol.OLLAMA, fake).chat("Hello"))
                .hasMessageContaining("no <data> with facts");
    }

    @Test
    void behaviours_come_in_the_order_of_the_script_and_the_last_one_stays() {
        fake.ollama().behaves(Behaviour.NOT_JSON).thenBehaves(Behaviour.EMPTY, Behaviour.HONEST);
        List<String> answers = Arrays.asList(
                text(Protocol.OLLAMA), text(Protocol.OLLAMA), text(Protocol.OLLAMA), text(Protocol.OLLAMA));
        // The client makes null of an empty text.
        assertThat(answers)
                .containsExactly("I am sorry, but I cannot rephrase these sentences for you.", null, HONEST, HONEST);
    }

    @Test
    void a_behaviour_can_depend_on_the_number_of_the_call() {
        fake.ollama().behaves(call -> call % 2 == 0 ? Behaviour.HONEST : Behaviour.NOT_JSON);
        List<String> answers = List.of(text(Protocol.OLLAMA), text(Protocol.OLLAMA));
        assertThat(answers.get(0)).startsWith("I am sorry");
        assertThat(answers.get(1)).isEqualTo(HONEST);
    }

    @ParameterizedTest
    @EnumSource
    void faults_of_the_server_are_the_vendors(Protocol protocol) {
        fake.script(protocol).behaves(Behaviour.ERROR_500).thenBehaves(Behaviour.RATE_LIMITED);
        assertThatThrownBy(() -> ask(protocol)).isInstanceOf(InternalServerException.class);
        assertThatThrownBy(() -> ask(protocol)).isInstanceOf(RateLimitException.class);
    }

    @Test
    void a_limit_says_when_to_come_back() throws Exception {
        fake.openAi().behaves(Behaviour.RATE_LIMITED);
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.ofString("{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":"
                        + JSON.writeValueAsString("<data>" + Facts.two() + "</data>") + "}]}");
        assertThat(post(body, "/v1/chat/completions", "Authorization", "Bearer key")
                        .headers()
                        .firstValue("Retry-After"))
                .hasValue("2");
        fake.openAi().retryAfter("Wed, 21 Oct 2026 07:28:00 GMT");
        assertThat(post(body, "/v1/chat/completions", "Authorization", "Bearer key")
                        .headers()
                        .firstValue("Retry-After"))
                .hasValue("Wed, 21 Oct 2026 07:28:00 GMT");
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_is_not_answered_is_abandoned_and_noticed(Protocol protocol) {
        fake.script(protocol).behaves(Behaviour.HANG);
        assertThatThrownBy(
                        () -> Clients.of(protocol, fake, Duration.ofMillis(200)).chat(Clients.request(Facts.two())))
                .isInstanceOf(TimeoutException.class);
        await().until(() -> fake.received().get(0).abandoned());
    }

    @Test
    void a_call_can_be_abandoned_before_the_fake_has_done_anything() {
        fake.ollama().behaves(Behaviour.HONEST).takes(Duration.ofSeconds(20));
        assertThatThrownBy(() -> Clients.of(Protocol.OLLAMA, fake, Duration.ofMillis(200))
                        .chat(Clients.request(Facts.two())))
                .isInstanceOf(TimeoutException.class);
        await().until(() -> fake.received().get(0).abandoned());
        assertThat(fake.received().get(0).behaviour()).isNull();
    }

    @Test
    void a_slow_answer_comes_all_the_same() {
        fake.ollama().behaves(Behaviour.HONEST).takes(Duration.ofMillis(50));
        assertThat(text(Protocol.OLLAMA)).isEqualTo(HONEST);
    }

    /** The client's own time-out ends with the headers, so the test has to interrupt it. */
    @Test
    void a_dripping_answer_lasts_until_the_client_gives_up() {
        fake.openAi().behaves(Behaviour.SLOW_DRIP);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> call = thread.submit(() -> ask(Protocol.OPEN_AI));
            await().until(() -> fake.received().stream().anyMatch(received -> received.behaviour() != null));
            call.cancel(true);
            await().until(() -> fake.received().get(0).abandoned());
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void a_reset_is_a_reset() {
        fake.openAi().behaves(Behaviour.RESET);
        assertThatThrownBy(() -> ask(Protocol.OPEN_AI))
                .rootCause()
                .isInstanceOf(SocketException.class)
                .hasMessage("Connection reset");
        assertThat(fake.received()).extracting(Received::abandoned).containsExactly(false);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_for_people_is_no_answer(Protocol protocol) {
        fake.script(protocol).behaves(Behaviour.GARBAGE_BODY);
        assertThatThrownBy(() -> ask(protocol)).hasMessageContaining("Unexpected character ('<'");
    }

    @Test
    void an_answer_stops_at_the_limit_of_the_client() {
        fake.openAi().behaves(Behaviour.HONEST);
        String many = Facts.data("en", "Built a small tool. ".repeat(600));
        assertThat(Clients.of(Protocol.OPEN_AI, fake)
                        .chat(Clients.request(many))
                        .finishReason())
                .isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void it_can_be_killed_and_comes_back_on_its_port() {
        fake.openAi().behaves(Behaviour.HANG).thenBehaves(Behaviour.HONEST);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> call = thread.submit(() -> ask(Protocol.OPEN_AI));
            await().until(() -> fake.received().stream().anyMatch(received -> received.behaviour() != null));
            fake.close();
            assertThatThrownBy(call::get).rootCause().isInstanceOf(IOException.class);
            assertThatThrownBy(() -> ask(Protocol.OPEN_AI)).rootCause().isInstanceOf(IOException.class);
        } finally {
            thread.shutdownNow();
            fake.open();
        }
        assertThat(text(Protocol.OPEN_AI)).isEqualTo(HONEST);
        assertThat(fake.received()).extracting(Received::abandoned).containsExactly(false, false);
    }

    private ChatResponse ask(Protocol protocol) {
        return Clients.of(protocol, fake).chat(Clients.request(Facts.two()));
    }

    private String text(Protocol protocol) {
        return ask(protocol).aiMessage().text();
    }

    private HttpResponse<String> post(String path, String... headers) throws Exception {
        return post(HttpRequest.BodyPublishers.ofString("{}"), path, headers);
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body, String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(fake.url() + path)).POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
