package com.cvtailor.it.llm;

import static com.cvtailor.it.llm.ModelLetters.engine;
import static com.cvtailor.it.llm.ModelLetters.kind;
import static com.cvtailor.it.llm.ModelLetters.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cvtailor.it.ApiClient;
import com.cvtailor.it.Models;
import com.cvtailor.it.RunningServer;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Protocol;
import com.cvtailor.llm.fake.Received;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCircuitIT {

    private static final FakeProvider FAKE = Models.FAKE;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration TRIAL = Duration.ofSeconds(4);
    private static final int FAILURES = 5;
    private static final int BURST = 4;

    private final ModelLetters letters = new ModelLetters();

    @Test
    void after_five_failures_nobody_calls_for_a_minute_and_then_one_alone() {
        ModelLetters.awaitClosedCircuits(letters);
        only(Protocol.OLLAMA, Behaviour.ERROR_500);
        FAKE.ollama().behaves(call -> call <= FAILURES ? Behaviour.ERROR_500 : Behaviour.HONEST);
        await().atMost(PATIENCE).until(() -> {
            letters.letter();
            return FAKE.received(Protocol.OLLAMA).size() >= FAILURES;
        });
        FAKE.ollama().takes(TRIAL);
        JsonObject refused = letters.letter();
        assertThat(kind(refused)).isEqualTo("template");
        assertThat(ModelLetters.messages(refused)).contains("ollama: circuit_open");
        assertThat(metrics()).contains("llm_circuit_state{mp_scope=\"application\",provider=\"ollama\"} 2");

        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
            orderSome();
            return FAKE.received(Protocol.OLLAMA).size() > FAILURES;
        });
        orderSome();
        await().atMost(PATIENCE).until(() -> {
            JsonObject letter = letters.letter();
            return !kind(letter).equals("template")
                    && engine(letter).getString("provider").equals("ollama");
        });

        List<Received> calls = FAKE.received(Protocol.OLLAMA);
        Instant fifth = calls.get(FAILURES - 1).at();
        Instant trial = calls.get(FAILURES).at();
        assertThat(Duration.between(fifth, trial)).isGreaterThan(Duration.ofSeconds(59));
        assertThat(calls.subList(FAILURES + 1, calls.size()))
                .allSatisfy(call -> assertThat(call.at()).isAfterOrEqualTo(trial.plus(TRIAL)));
        assertThat(metrics())
                .contains("llm_circuit_state{mp_scope=\"application\",provider=\"ollama\"} 0")
                .contains("llm_calls_total{mp_scope=\"application\",outcome=\"success\",provider=\"ollama\"}")
                .contains("llm_calls_total{mp_scope=\"application\",outcome=\"server_error\",provider=\"ollama\"} 5")
                .contains("llm_calls_total{mp_scope=\"application\",outcome=\"circuit_open\",provider=\"ollama\"}");
    }

    /** At the same time, without waiting for them. */
    private void orderSome() {
        for (int i = 0; i < BURST; i++) {
            letters.person()
                    .api()
                    .post("generate/" + ModelLetters.KIND, letters.order())
                    .expect(202);
        }
    }

    private static String metrics() {
        return new ApiClient(RunningServer.uri()).get("/metrics").expect(200).text();
    }
}
