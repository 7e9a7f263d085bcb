package com.cvtailor.llm.fake;

import java.util.List;

/** Answers of the form that was asked for, true or not. */
final class Answers {
    private Answers() {}

    static List<Sentence> honestSentences(Prompt prompt) {
        return prompt.facts().stream()
                .map(fact -> new Sentence(fact.id(), Rewording.of(fact.text(), prompt.writtenIn())))
                .toList();
    }

    static String honest(Prompt prompt) {
        return Sentence.json(honestSentences(prompt));
    }

    static String lying(Prompt prompt, Liar liar) {
        return Sentence.json(prompt.facts().stream()
                .map(fact -> new Sentence(fact.id(), liar.lieAbout(fact, prompt)))
                .toList());
    }
}
