package com.cvtailor.rephrasing;

import com.cvtailor.generation.CitedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** All sentences that stand on something, by the section that they belong to. */
    static List<Part> of(List<CitedText> texts) {
        List<Part> parts = new ArrayList<>();
        for (CitedText text : texts) {
            if (text.sources().isEmpty()) {
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
