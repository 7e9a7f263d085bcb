package com.cvtailor.rephrasing;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.CitedText;
import com.cvtailor.language.TextLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences that go to a model in one call: a section of a document, or as much of it as a call may hold. */
final class Part {

    private static final int MOST_SENTENCES = 24;
    private static final int MOST_CHARACTERS = 6_000;

    private final String name;
    private final Map<String, CitedText> sentences = new LinkedHashMap<>();
    private int characters;

    private Part(String name) {
        this.name = name;
    }

    /**
     * The sentences that stand on something, by the section that they belong to. Left out are those whose artifacts are written in
     * another language than the document: they are quoted, which is not to be touched, and what crosses languages can hardly be
     * checked.
     */
    static List<Part> of(RephrasingOrder order) {
        List<Part> parts = new ArrayList<>();
        Set<Integer> foreign = order.facts().stream()
                .filter(artifact -> TextLanguage.of(artifact.description())
                        .filter(found -> !found.equals(order.content().language()))
                        .isPresent())
                .map(ArtifactFacts::id)
                .collect(Collectors.toSet());
        for (CitedText text : CitedText.in(order.content())) {
            if (text.sources().isEmpty() || text.sources().stream().anyMatch(foreign::contains)) {
                continue;
            }
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || !last.name.equals(text.part()) || last.isFull()) {
                last = new Part(text.part());
                parts.add(last);
            }
            last.add(text);
        }
        return parts;
    }

    private void add(CitedText text) {
        sentences.put("s" + (sentences.size() + 1), text);
        characters += text.text().length();
    }

    private boolean isFull() {
        return sentences.size() >= MOST_SENTENCES || characters >= MOST_CHARACTERS;
    }

    String name() {
        return name;
    }

    Set<String> ids() {
        return sentences.keySet();
    }

    CitedText sentence(String id) {
        return sentences.get(id);
    }

    int size() {
        return sentences.size();
    }
}
