package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A letter's paragraph on one artifact: what it is and when, then the artifact's own sentences. */
final class LetterParagraph {
    private static final List<String> PLACES = List.of("first", "second", "third");

    private final Wording wording;
    private final String tone;
    private final ArtifactFacts artifact;
    private final String place;

    /**
     * @param index 0 for the first artifact of the letter
     */
    LetterParagraph(Wording wording, String tone, ArtifactFacts artifact, int index) {
        this.wording = wording;
        this.tone = tone;
        this.artifact = artifact;
        this.place = PLACES.get(Math.min(index, PLACES.size() - 1));
    }

    /**
     * @param sentences of the artifact, quoted when they are in another language than the letter
     */
    SourcedText compose(List<String> sentences) {
        String introduction = wording.text("letter.intro." + tone + "." + place, Map.of("what", what()));
        if (sentences.isEmpty()) {
            return new SourcedText(introduction, List.of(artifact.id()));
        }
        String own = sentences.stream()
                .map(OwnSentence::shortened)
                .map(this::withSubject)
                .map(LetterParagraph::ended)
                .collect(Collectors.joining(" "));
        boolean foreign = ForeignLanguage.in(artifact, wording.language());
        String told = foreign ? wording.text("quote." + place, Map.of("text", own)) : own;
        return new SourcedText(introduction + " " + told, List.of(artifact.id()));
    }

    private String what() {
        String period = WorkPeriod.of(artifact, wording);
        boolean post = artifact.type() == ArtifactType.EMPLOYMENT
                && artifact.role() != null
                && artifact.organization() != null;
        return post
                ? wording.text(
                        "letter.what.post",
                        Map.of(
                                "organization", artifact.organization(),
                                "role", wording.role(artifact.role().split(",", 2)[0]),
                                "period", period))
                : wording.text(
                        "letter.what.work",
                        Map.of("title", wording.text("title", Map.of("title", artifact.title())), "period", period));
    }

    private String withSubject(String sentence) {
        return ForeignLanguage.in(artifact, "en") ? sentence : OwnSentence.inLetter(sentence);
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?]$") ? sentence : sentence + ".";
    }
}
