package com.cvtailor.it.llm;

import static com.cvtailor.it.llm.ModelLetters.kind;
import static com.cvtailor.it.llm.ModelLetters.only;
import static com.cvtailor.it.llm.ModelLetters.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.it.Models;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Protocol;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class ModelMemoryIT {

    private static final FakeProvider FAKE = Models.FAKE;

    private final ModelLetters letters = new ModelLetters();

    @Test
    void the_same_order_costs_no_second_call_and_says_the_same() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        JsonObject order = letters.order();
        JsonObject first = letters.letter(order);
        int calls = FAKE.received().size();
        JsonObject second = letters.letter(order);
        assertThat(FAKE.received()).hasSize(calls);
        assertThat(texts(second)).isEqualTo(texts(first));
        assertThat(kind(second)).isEqualTo(kind(first));
        assertThat(Models.metadata(second.getInt("id")).getInt("remembered_sentences"))
                .isPositive();
        assertThat(Models.metadata(first.getInt("id")).getInt("remembered_sentences"))
                .isZero();
    }

    @Test
    void another_advertisement_is_another_request() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        JsonObject order = letters.order();
        letters.letter(order);
        int calls = FAKE.received().size();
        letters.letter(Json.createObjectBuilder(order)
                .add("job_description", order.getString("job_description") + " And Go.")
                .build());
        assertThat(FAKE.received()).hasSizeGreaterThan(calls);
    }

    @Test
    void nothing_is_remembered_of_a_person_who_is_erased() {
        only(Protocol.OPEN_AI, Behaviour.HONEST);
        letters.letter();
        int user = letters.person().api().get("users/me").expect(200).json().getInt("id");
        assertThat(Models.rememberedFor(user)).isNotEmpty();
        letters.person().erasesThemselves();
        assertThat(Models.rememberedFor(user)).isEmpty();
    }
}
