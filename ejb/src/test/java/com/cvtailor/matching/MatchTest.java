package com.cvtailor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MatchTest {

    @Test
    void a_match_that_was_stored_is_read_back_as_it_was() {
        Match match = new Match(
                71,
                List.of(new ScorePart("words", 0.1, 0.5)),
                List.of(new MatchedSkill("Java", "must", List.of(1))),
                List.of(new MissingSkill("Rust", "nice")),
                List.of(new RankedArtifact(
                        1,
                        0.5,
                        List.of(Message.of("match.names_required", "Java, C++"), Message.of("match.ongoing")))));
        assertThat(Json.read(Json.write(match), Match.class)).isEqualTo(match);
    }

    @Test
    void a_match_stored_with_english_sentences_still_shows_them() {
        Match match = Json.read(
                "{\"score\":1,\"score_parts\":[],\"matched\":[],\"missing\":[],\"artifacts\":[{\"artifact_id\":1,"
                        + "\"score\":0.5,\"reasons\":[\"Names required skills: Java\",\"Ongoing\"]}]}",
                Match.class);
        assertThat(match.artifacts().get(0).reasons())
                .extracting(reason -> reason.in(Locale.GERMAN))
                .containsExactly("Names required skills: Java", "Ongoing");
    }
}
