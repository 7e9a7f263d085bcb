package com.cvtailor.rephrasing;

import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.DocumentContent;
import com.cvtailor.llm.AnswerSchema;
import com.cvtailor.llm.Prompt;
import com.cvtailor.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words the request for the sentences of one part of a document: our instructions, and the rest as data behind a fence. */
final class RephrasingPrompt {

    /** Of the instructions; goes up with every change of theirs, since documents and remembered sentences name it. */
    static final String VERSION = "1";

    private static final String INSTRUCTIONS = read("prompt-" + VERSION + ".txt");
    private static final AnswerSchema SCHEMA = new AnswerSchema("sentences", List.of("id", "text"));
    private static final int ADVERTISEMENT_CHARACTERS = 4_000;

    /** Rather too few than too many: German words take more tokens than English ones. */
    private static final int CHARACTERS_A_TOKEN = 3;

    private static final int ANSWER_TOKENS_AT_LEAST = 256;
    private static final int ANSWER_TOKENS_A_SENTENCE = 24;

    private final DocumentContent document;
    private final RephrasingOrder.Advertisement advertisement;
    private final PersonalData personal;

    RephrasingPrompt(RephrasingOrder order, PersonalData personal) {
        this.document = order.content();
        this.advertisement = order.advertisement();
        this.personal = personal;
    }

    /** A sentence as the model sees it; null members are not sent. */
    private record Fact(String id, String about, String text) {}

    /** An earlier sentence of the model that was not good enough. */
    private record Rejected(String id, String text, String reason) {}

    private record Ad(String role, String company, String text) {}

    private record Material(
            String document,
            String language,
            String section,
            Ad advertisement,
            List<Fact> facts,
            List<Rejected> rejected) {}

    /**
     * @param ids of the sentences that are wanted
     * @param rejections what was wrong with them the last time; empty the first time
     */
    Prompt of(Part part, Iterable<String> ids, Map<String, Rejection> rejections) {
        List<Fact> facts = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        int characters = 0;
        for (String id : ids) {
            var sentence = part.sentence(id);
            facts.add(new Fact(id, personal.hide(sentence.about()), personal.hide(sentence.text())));
            characters += sentence.text().length();
            Rejection rejection = rejections.get(id);
            if (rejection != null) {
                rejected.add(new Rejected(id, personal.hide(rejection.text()), personal.hide(rejection.forModel())));
            }
        }
        Material material = new Material(
                document instanceof CoverLetterContent ? "cover_letter" : "cv",
                document.language(),
                part.name(),
                advertisement(),
                facts,
                rejected);
        return new Prompt(
                INSTRUCTIONS,
                "<data>\n" + fenced(Json.write(material)) + "\n</data>",
                SCHEMA,
                ANSWER_TOKENS_AT_LEAST
                        + facts.size() * ANSWER_TOKENS_A_SENTENCE
                        + characters * 3 / 2 / CHARACTERS_A_TOKEN);
    }

    /** What a call is reckoned to take, in and out, before it is made. */
    static int tokens(Prompt prompt) {
        return (prompt.instructions().length() + prompt.material().length()) / CHARACTERS_A_TOKEN
                + prompt.outputTokens();
    }

    private Ad advertisement() {
        String text = advertisement.text();
        return new Ad(
                personal.hide(advertisement.role()),
                personal.hide(advertisement.company()),
                personal.hide(text.substring(0, Math.min(text.length(), ADVERTISEMENT_CHARACTERS))));
    }

    /** No text can close the fence: the same JSON, without an angle bracket in it. */
    private static String fenced(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static String read(String name) {
        try (InputStream in = RephrasingPrompt.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
