package com.cvtailor.llm.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the models say; what happens to connections is in {@link FakeProviderTest}. */
class BehaviourTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HONEST = "{\"sentences\":[{\"id\":\"s1\",\"text\":\"Created a reporting pipeline in"
            + " Python and PostgreSQL that reduced run time by 40 %.\"},{\"id\":\"s2\",\"text\":\"Since 2021, helped to"
            + " migrate 12 services.\"}]}";

    private final FakeProvider fake = FakeProvider.start();

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void a_huge_answer_has_two_mebibytes() {
        fake.openAi().behaves(Behaviour.HUGE);
        assertThat(text()).hasSizeGreaterThan(2 * 1024 * 1024);
    }

    @Test
    void json_comes_in_prose_in_fences_and_after_thoughts() {
        fake.openAi().behaves(Behaviour.PROSE).thenBehaves(Behaviour.FENCES, Behaviour.THINKING);
        assertThat(text()).contains(HONEST).startsWith("Sure!").endsWith("tone.");
        assertThat(text()).isEqualTo("```json\n" + HONEST + "\n```");
        assertThat(text()).startsWith("<think>").contains("</think>").endsWith(HONEST);
    }

    @Test
    void ids_are_missing_doubled_and_invented() {
        fake.openAi().behaves(Behaviour.WRONG_IDS);
        assertThat(sentences()).extracting(Sentence::id).containsExactly("s1", "s1", "xs2", "");
    }

    @Test
    void another_language_is_neither_the_facts_nor_the_documents() {
        fake.openAi().behaves(Behaviour.OTHER_LANGUAGE);
        assertThat(sentences()).allSatisfy(sentence -> assertThat(Language.ofText(sentence.text(), Language.EN))
                .isNotEqualTo(Language.EN));
    }

    @Test
    void a_long_answer_is_more_than_one_and_a_half_times_as_long() {
        fake.openAi().behaves(Behaviour.TOO_LONG);
        List<Sentence> sentences = sentences();
        assertThat(sentences.get(0).text()).hasSizeGreaterThan(Facts.FIRST.length() * 3 / 2);
        assertThat(sentences.get(1).text()).hasSizeGreaterThan(Facts.SECOND.length() * 3 / 2);
    }

    @Test
    void markup_is_of_more_than_one_kind() {
        fake.openAi().behaves(Behaviour.MARKUP);
        List<Sentence> sentences = sentences();
        assertThat(sentences.get(0).text()).matches("<b>Created .*</b>");
        assertThat(sentences.get(1).text()).matches("\\*\\*Since .*\\*\\*");
    }

    @Test
    void lies_are_recorded_as_they_were_told() {
        fake.openAi().behaves(Behaviour.LYING);
        List<Sentence> sentences = sentences();
        assertThat(fake.lies())
                .extracting(Lie::text)
                .containsExactlyElementsOf(
                        sentences.stream().map(Sentence::text).toList());
        assertThat(fake.lies()).extracting(Lie::fact).containsExactly(Facts.FIRST, Facts.SECOND);
        fake.clear();
        assertThat(fake.lies()).isEmpty();
        assertThat(fake.received()).isEmpty();
    }

    @Test
    void a_repair_is_answered_with_another_lie_or_honestly_at_last() {
        fake.openAi().behaves(Behaviour.LYING).thenBehaves(Behaviour.LYING, Behaviour.LYING_ONCE);
        String lie = sentences().get(0).text();
        String repair = Facts.repair("en", Facts.FIRST, lie);
        String second = sentences(text(repair)).get(0).text();
        assertThat(second).isNotEqualTo(lie).isEqualTo(fake.lies().get(2).text());
        assertThat(sentences().get(0).text()).isEqualTo(lie);
        assertThat(sentences(text(repair)).get(0).text())
                .isEqualTo(sentences(HONEST).get(0).text());
    }

    private String text() {
        return text(Facts.two());
    }

    private String text(String data) {
        return Clients.of(Protocol.OPEN_AI, fake)
                .chat(Clients.request(data))
                .aiMessage()
                .text();
    }

    private List<Sentence> sentences() {
        return sentences(text());
    }

    private static List<Sentence> sentences(String answer) {
        List<Sentence> sentences = new ArrayList<>();
        try {
            JSON.readTree(answer)
                    .get("sentences")
                    .forEach(sentence -> sentences.add(new Sentence(
                            sentence.get("id").asText(), sentence.get("text").asText())));
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer, e);
        }
        return sentences;
    }
}
