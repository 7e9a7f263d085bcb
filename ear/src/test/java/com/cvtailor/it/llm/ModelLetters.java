package com.cvtailor.it.llm;

import com.cvtailor.it.JobSeeker;
import com.cvtailor.it.Models;
import com.cvtailor.llm.fake.Behaviour;
import com.cvtailor.llm.fake.FakeProvider;
import com.cvtailor.llm.fake.Protocol;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A person for whom models write, and the letters that they order; a letter's sentences go to a model in one call. */
final class ModelLetters {

    static final String KIND = "cover-letter";

    private static final FakeProvider FAKE = Models.FAKE;

    private final JobSeeker person = Models.personWithModels();
    private final int artifact = person.records(Models.ledger());

    /** All protocols refuse but this one. */
    static void only(Protocol protocol, Behaviour behaviour) {
        for (Protocol each : Protocol.values()) {
            FAKE.script(each).takes(Duration.ZERO).behaves(each == protocol ? behaviour : Behaviour.REFUSING);
        }
        FAKE.clear();
    }

    /** Failures in a row may have opened circuits: it takes a minute until they are tried again. */
    static void awaitClosedCircuits(ModelLetters letters) {
        for (Protocol protocol : Protocol.values()) {
            only(protocol, Behaviour.HONEST);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> !kind(letters.letter()).equals("template"));
        }
    }

    JobSeeker person() {
        return person;
    }

    JsonObject order() {
        return Models.order(artifact);
    }

    /** A finished letter. */
    JsonObject letter() {
        return letter(order());
    }

    JsonObject letter(JsonObject order) {
        return person.document(KIND, person.generates(KIND, order));
    }

    static JsonObject engine(JsonObject document) {
        return document.getJsonObject("engine");
    }

    static String kind(JsonObject document) {
        return engine(document).getString("kind");
    }

    /** Its paragraphs one after the other. */
    static List<String> texts(JsonObject letter) {
        return letter.getJsonObject("content").getJsonArray("paragraphs").getValuesAs(JsonObject.class).stream()
                .map(paragraph -> paragraph.getString("text"))
                .toList();
    }

    static List<String> warnings(JsonObject document) {
        return document.getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .map(warning -> warning.getString("code"))
                .toList();
    }

    static String messages(JsonObject document) {
        return document.getJsonArray("warnings").getValuesAs(JsonObject.class).stream()
                .map(warning -> warning.getString("message"))
                .reduce("", (all, one) -> all + "\n" + one);
    }
}
