package com.cvtailor.it;

import java.util.StringJoiner;
import java.util.UUID;

/** A file in the layout of ESCO's skills, with made-up skills that no other test has. */
final class EscoSample {

    static final String HEADER =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,"
                    + "modifiedDate,scopeNote,definition,inScheme,description";

    private final StringJoiner lines = new StringJoiner("\n").add(HEADER);
    private final String word;

    EscoSample() {
        this(newWord());
    }

    /** @param word in all labels and addresses, and in no other file unless it is meant to be */
    EscoSample(String word) {
        this.word = word;
    }

    /** Letters only: what it is does not depend on whether digits part words. */
    static String newWord() {
        StringBuilder letters = new StringBuilder("q");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
        return letters.append('o').toString();
    }

    String word() {
        return word;
    }

    EscoSample skill(int number, String label, String... aliases) {
        return row(number, label, "released", aliases);
    }

    EscoSample row(int number, String label, String status, String... aliases) {
        lines.add(
                "KnowledgeSkillCompetence,%s,skill/competence,sector-specific,\"%s\",\"%s\",,%s,2026-01-31,,,,\"About \"\"it\"\"\""
                        .formatted(uri(number), label, String.join("\n", aliases), status));
        return this;
    }

    EscoSample line(String text) {
        lines.add(text);
        return this;
    }

    String uri(int number) {
        return "http://data.europa.eu/esco/skill/" + word + "-" + number;
    }

    String csv() {
        return lines.toString();
    }
}
