package com.cvtailor.it.llm;

import static com.cvtailor.it.llm.ModelLetters.engine;
import static com.cvtailor.it.llm.ModelLetters.kind;
import static com.cvtailor.it.llm.ModelLetters.messages;
import static com.cvtailor.it.llm.ModelLetters.only;
import static com.cvtailor.it.llm.ModelLetters.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.Models;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Protocol;
import com.cvtailor.llm.fake.Received;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelFaultsIT {

    private static final FakeProvider FAKE = Models.FAKE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ModelLetters letters = new ModelLetters();

    /** A success ends the count of failures in a row, so that no test opens the circuit of the next. */
    @AfterEach
    void the_provider_is_used_again_as_soon_as_it_is_well() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        assertThat(kind(letters.letter())).isIn("llm", "mixed");
    }

    @ParameterizedTest
    @EnumSource(names = {"HANG", "SLOW_DRIP"})
    void a_call_that_takes_too_long_is_cancelled_on_the_wire_and_the_next_provider_asked(Behaviour behaviour) {
        only(Protocol.OPEN_AI, behaviour);
        FAKE.anthropic().behaves(Behaviour.HONEST);
        JsonObject letter = letters.letter();
        assertThat(engine(letter).getString("provider")).isEqualTo("anthropic");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(FAKE.received(Protocol.OPEN_AI)).hasSize(1).allMatch(Received::abandoned));
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR_500", "RESET"})
    void a_passing_fault_is_tried_once_more(Behaviour behaviour) {
        only(Protocol.OPEN_AI, behaviour);
        FAKE.openAi().thenBehaves(Behaviour.HONEST);
        JsonObject letter = letters.letter();
        assertThat(engine(letter).getString("provider")).isEqualTo("openai");
        assertThat(FAKE.received(Protocol.OPEN_AI)).hasSizeBetween(2, 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR_500", "RESET"})
    void a_fault_that_stays_leaves_the_letter_to_the_template(Behaviour behaviour) {
        only(Protocol.OPEN_AI, behaviour);
        JsonObject letter = letters.letter();
        assertThat(kind(letter)).isEqualTo("template");
        assertThat(warnings(letter)).contains("MODEL_NO_ANSWER");
        assertThat(messages(letter)).contains("openai: ").doesNotContain(Models.KEY, "127.0.0.1");
        assertThat(FAKE.received(Protocol.OPEN_AI)).hasSize(2);
    }

    @Test
    void a_provider_that_asks_for_a_pause_gets_it_and_is_then_asked_again() {
        only(Protocol.OPEN_AI, Behaviour.RATE_LIMITED);
        FAKE.openAi().retryAfter("3").thenBehaves(Behaviour.HONEST);
        JsonObject letter = letters.letter();
        assertThat(engine(letter).getString("provider")).isEqualTo("openai");
        List<Received> calls = FAKE.received(Protocol.OPEN_AI);
        assertThat(Duration.between(calls.get(0).at(), calls.get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void while_a_provider_wants_to_be_left_alone_the_next_one_writes() {
        only(Protocol.OPEN_AI, Behaviour.RATE_LIMITED);
        FAKE.openAi().retryAfter("5");
        FAKE.anthropic().behaves(Behaviour.HONEST);
        assertThat(engine(letters.letter()).getString("provider")).isEqualTo("anthropic");
        assertThat(engine(letters.letter()).getString("provider")).isEqualTo("anthropic");
        assertThat(FAKE.received(Protocol.OPEN_AI)).hasSize(1);
        Instant again = FAKE.received(Protocol.OPEN_AI).get(0).at().plusSeconds(6);
        await().atMost(PATIENCE).until(() -> Instant.now().isAfter(again));
    }

    @Test
    void a_switch_that_is_turned_off_in_mid_call_ends_the_call() {
        only(Protocol.OPEN_AI, Behaviour.HANG);
        JobSeeker person = letters.person();
        int user = person.api().get("users/me").expect(200).json().getInt("id");
        JsonObject accepted = person.api()
                .post("generate/" + ModelLetters.KIND, letters.order())
                .expect(202)
                .json();
        await().atMost(PATIENCE).until(() -> !FAKE.received(Protocol.OPEN_AI).isEmpty());
        Models.forbid(user);
        try {
            person.awaits(accepted.getInt("task_id"));
            JsonObject letter = person.document(ModelLetters.KIND, accepted.getInt("generation_id"));
            assertThat(kind(letter)).isEqualTo("template");
            assertThat(messages(letter)).contains("switched off");
            await().atMost(PATIENCE)
                    .until(() -> FAKE.received(Protocol.OPEN_AI).get(0).abandoned());
        } finally {
            Models.allow(user);
        }
    }

    @Test
    void twenty_letters_are_completed_although_the_provider_dies_in_the_middle() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        FAKE.openAi().takes(Duration.ofMillis(400));
        JobSeeker person = letters.person();
        List<JsonObject> accepted = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            accepted.add(person.api()
                    .post("generate/" + ModelLetters.KIND, letters.order())
                    .expect(202)
                    .json());
        }
        await().atMost(PATIENCE).until(() -> FAKE.received(Protocol.OPEN_AI).size() >= 4);
        FAKE.close();
        try {
            assertThat(accepted).allSatisfy(order -> assertThat(
                            person.awaits(order.getInt("task_id")).getString("status"))
                    .isEqualTo("completed"));
        } finally {
            FAKE.open();
        }
        ModelLetters.awaitClosedCircuits(letters);
    }
}
