package com.cvtailor.it.llm;

import static com.cvtailor.it.llm.ModelLetters.engine;
import static com.cvtailor.it.llm.ModelLetters.kind;
import static com.cvtailor.it.llm.ModelLetters.messages;
import static com.cvtailor.it.llm.ModelLetters.only;
import static com.cvtailor.it.llm.ModelLetters.texts;
import static com.cvtailor.it.llm.ModelLetters.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.Models;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Lie;
import com.cvtailor.llm.fake.Protocol;
import com.cvtailor.llm.fake.Received;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelAnswersIT {

    private static final FakeProvider FAKE = Models.FAKE;

    private final ModelLetters letters = new ModelLetters();

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void an_honest_models_words_are_in_the_letter_whichever_protocol_it_speaks(Protocol protocol) {
        only(protocol, Behaviour.HONEST);
        JsonObject letter = letters.letter();
        assertThat(kind(letter)).isIn("llm", "mixed");
        assertThat(engine(letter).getString("model")).isEqualTo(Models.MODEL);
        List<Received> calls = FAKE.received(protocol);
        assertThat(calls).isNotEmpty();
        // The answer's schema went along, in the protocol's own way.
        assertThat(calls.get(0).body().findValues("required").toString()).contains("[\"id\",\"text\"]");
    }

    @Test
    void an_honest_model_says_a_whole_cv_in_a_call_for_each_section() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        JsonObject cv = letters.person().document("cv", letters.person().generates("cv", letters.order()));
        assertThat(kind(cv)).isIn("llm", "mixed");
        assertThat(FAKE.received(Protocol.OPEN_AI))
                .extracting(call -> call.prompt().isRepair())
                .filteredOn(repair -> !repair)
                .hasSize(2);
    }

    @Test
    void what_is_sent_to_ollama_says_how_large_its_context_is_to_be() {
        only(Protocol.OLLAMA, Behaviour.HONEST);
        letters.letter();
        assertThat(FAKE.received(Protocol.OLLAMA)
                        .get(0)
                        .body()
                        .at("/options/num_ctx")
                        .asInt())
                .isEqualTo(8192);
    }

    @Test
    void a_liar_reaches_nobody_and_the_answer_says_so() {
        only(Protocol.OPEN_AI, Behaviour.LYING);
        JsonObject letter = letters.letter();
        assertThat(FAKE.lies()).isNotEmpty();
        assertThat(texts(letter))
                .doesNotContainAnyElementsOf(FAKE.lies().stream().map(Lie::text).toList());
        assertThat(kind(letter)).isEqualTo("template");
        assertThat(engine(letter).getInt("fallbacks")).isPositive();
        assertThat(warnings(letter)).contains("MODEL_SENTENCE_REPLACED");
        assertThat(messages(letter)).containsAnyOf(lyingTexts());
    }

    @Test
    void a_liar_that_mends_its_ways_is_asked_once_more() {
        only(Protocol.OPEN_AI, Behaviour.LYING_ONCE);
        JsonObject letter = letters.letter();
        assertThat(FAKE.received(Protocol.OPEN_AI))
                .extracting(call -> call.prompt().isRepair())
                .containsExactly(false, true);
        assertThat(texts(letter))
                .doesNotContainAnyElementsOf(FAKE.lies().stream().map(Lie::text).toList());
        assertThat(kind(letter)).isIn("llm", "mixed");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSE", "FENCES", "THINKING"})
    void what_stands_around_the_answer_does_no_harm(Behaviour behaviour) {
        only(Protocol.OPEN_AI, behaviour);
        assertThat(kind(letters.letter())).isIn("llm", "mixed");
        assertThat(FAKE.received(Protocol.OPEN_AI)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void of_a_truncated_answer_what_is_whole_is_used() {
        only(Protocol.OPEN_AI, Behaviour.TRUNCATING);
        JsonObject letter = letters.letter();
        assertThat(FAKE.received(Protocol.OPEN_AI)).hasSize(2);
        assertThat(letter.getString("status")).isEqualTo("completed");
        assertThat(warnings(letter)).contains("MODEL_SENTENCE_REPLACED");
    }

    @ParameterizedTest
    @EnumSource(names = {"WRONG_IDS", "OTHER_LANGUAGE", "TOO_LONG", "MARKUP"})
    void a_sentence_with_a_fault_is_the_templates_in_the_end(Behaviour behaviour) {
        only(Protocol.OPEN_AI, behaviour);
        JsonObject letter = letters.letter();
        assertThat(engine(letter).getInt("fallbacks")).isPositive();
        assertThat(warnings(letter)).contains("MODEL_SENTENCE_REPLACED");
        assertThat(String.join(" ", texts(letter))).doesNotContain("<", "**", "\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_JSON", "EMPTY", "GARBAGE_BODY", "HUGE", "REFUSING"})
    void an_answer_that_is_none_leaves_the_letter_to_the_template(Behaviour behaviour) {
        only(Protocol.OPEN_AI, behaviour);
        JsonObject letter = letters.letter();
        assertThat(letter.getString("status")).isEqualTo("completed");
        assertThat(kind(letter)).isEqualTo("template");
        assertThat(engine(letter).get("model")).isEqualTo(JsonValue.NULL);
        assertThat(warnings(letter)).containsAnyOf("MODEL_NO_ANSWER", "MODEL_SENTENCE_REPLACED");
    }

    @Test
    void who_asks_for_the_template_engine_gets_it() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        JsonObject letter = letters.letter(Json.createObjectBuilder(letters.order())
                .add("engine", "template")
                .build());
        assertThat(kind(letter)).isEqualTo("template");
        assertThat(engine(letter).getInt("fallbacks")).isZero();
        assertThat(FAKE.received()).isEmpty();
    }

    @Test
    void the_metadata_tell_the_prompt_the_tokens_the_cost_and_the_time() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        JsonObject metadata = Models.metadata(letters.letter().getInt("id"));
        assertThat(metadata.getString("prompt_version")).isEqualTo("1");
        assertThat(metadata.getInt("input_tokens")).isPositive();
        assertThat(metadata.getInt("output_tokens")).isPositive();
        assertThat(metadata.getJsonNumber("cost_estimate").doubleValue()).isPositive();
        assertThat(metadata.getInt("duration_millis")).isPositive();
    }

    private static String[] lyingTexts() {
        return FAKE.lies().stream().map(Lie::text).toArray(String[]::new);
    }
}
