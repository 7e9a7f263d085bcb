package com.cvtailor.llm.fake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** True answers with something wrong about their form. */
final class Spoilt {
    private static final int HUGE = 2 * 1024 * 1024;
    private static final List<UnaryOperator<String>> MARKUP = List.of(
            text -> "<b>" + text + "</b>",
            text -> "**" + text + "**",
            text -> "- " + text,
            text -> text.replaceFirst(" ", "\n"),
            text -> text + "<script>alert(1)</script>",
            text -> "<a href=\"https://example.com\">" + text + "</a>",
            text -> "# " + text,
            text -> text.replaceFirst("(\\p{L}{4,})", "`$1`"),
            text -> "• " + text.replaceFirst(" ", "<br/>"),
            text -> "1. _" + text + "_");
    private static final Map<Language, List<String>> STRANGERS = Table.rows("strangers.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> Language.of(row[0]), Collectors.mapping(row -> row[1], Collectors.toList())));

    private Spoilt() {}

    /** Ends in the middle of the last sentence. */
    static String cut(Prompt prompt) {
        List<Sentence> sentences = Answers.honestSentences(prompt);
        String json = Sentence.json(sentences);
        String last = sentences.get(sentences.size() - 1).text();
        return json.substring(0, json.length() - "\"}]}".length() - last.length() / 2);
    }

    static String withProse(String json) {
        return "Sure! Here are the sentences, rephrased {truthfully}:\n\n" + json
                + "\n\nLet me know if you would like them [shorter] or in another tone.";
    }

    static String withThoughts(String json) {
        return "<think>\nThe user wants {\"sentences\": [...]}. A first draft:\n"
                + "{\"sentences\":[{\"id\":\"s1\",\"text\":\"Managed everything, everywhere.\"}]}\n"
                + "No, that {claims} too much }{ - once more, word by word.\n</think>\n\n"
                + json;
    }

    static String withWrongIds(Prompt prompt) {
        List<Sentence> sentences = new ArrayList<>(Answers.honestSentences(prompt));
        Sentence last = sentences.remove(sentences.size() - 1);
        sentences.addAll(sentences.isEmpty() ? List.of() : List.of(sentences.get(0)));
        sentences.add(new Sentence("x" + last.id(), last.text()));
        sentences.add(new Sentence("", last.text()));
        return Sentence.json(sentences);
    }

    static String inAnotherLanguage(Prompt prompt) {
        return each(prompt, (fact, at) -> {
            Language own = Language.ofText(fact.text(), prompt.writtenIn());
            List<Language> others = Arrays.stream(Language.values())
                    .filter(language -> language != own && language != prompt.writtenIn())
                    .toList();
            int choice = Math.floorMod(fact.text().hashCode(), Integer.MAX_VALUE);
            List<String> sentences = STRANGERS.get(others.get(choice % others.size()));
            return sentences.get(choice / others.size() % sentences.size());
        });
    }

    static String tooLong(Prompt prompt) {
        return each(prompt, (fact, at) -> fact.text() + " " + Rewording.of(fact.text(), prompt.writtenIn()));
    }

    static String withMarkup(Prompt prompt) {
        return each(prompt, (fact, at) -> MARKUP.get(at % MARKUP.size())
                .apply(Rewording.of(fact.text(), prompt.writtenIn())));
    }

    static String huge(Prompt prompt) {
        return each(prompt, (fact, at) -> (fact.text() + " ")
                .repeat(1 + HUGE / prompt.facts().size() / fact.text().length()));
    }

    private interface Spoiler {
        String spoil(Prompt.Fact fact, int at);
    }

    private static String each(Prompt prompt, Spoiler spoiler) {
        List<Prompt.Fact> facts = prompt.facts();
        return Sentence.json(IntStream.range(0, facts.size())
                .mapToObj(at -> new Sentence(facts.get(at).id(), spoiler.spoil(facts.get(at), at)))
                .toList());
    }
}
