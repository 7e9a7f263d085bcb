package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.language.TextLanguage;
import java.util.List;
import java.util.Optional;

/** Notices artifacts that are written in another language than the document; their sentences are never translated. */
final class ForeignLanguage {
    private ForeignLanguage() {}

    static boolean in(ArtifactFacts artifact, String language) {
        return TextLanguage.of(artifact.description())
                .filter(guess -> !guess.equals(language))
                .isPresent();
    }

    static Optional<Warning> warning(List<ArtifactFacts> artifacts, String language) {
        long foreign =
                artifacts.stream().filter(artifact -> in(artifact, language)).count();
        return foreign == 0 ? Optional.empty() : Optional.of(Warning.of("LANGUAGE_DIFFERS", language, foreign));
    }
}
