package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.CitedClaims;
import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.claim.Reason;
import com.cvtailor.claim.Verdict;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The last step before a document is finished: a sentence that its sources do not support is taken out, and a warning
 * says so. Whoever wrote the sentence, nothing gets past here; a person's own custom sections are theirs and stay.
 */
public final class ClaimGate {

    private final ClaimChecker checker;

    public ClaimGate(ClaimChecker checker) {
        this.checker = checker;
    }

    public Composition<CvContent> admit(CvContent cv, List<ArtifactFacts> artifacts) {
        Run run = new Run(artifacts, cv.language());
        List<Section> sections = cv.sections().stream()
                .map(section -> section.type().equals("custom") ? section : run.admit(section))
                .toList();
        SourcedText summary = cv.summary() == null
                        || run.supported(cv.summary().text(), cv.summary().sources())
                ? cv.summary()
                : null;
        return new Composition<>(cv.withTexts(summary, sections), run.warnings);
    }

    public Composition<CoverLetterContent> admit(CoverLetterContent letter, List<ArtifactFacts> artifacts) {
        Run run = new Run(artifacts, letter.language());
        List<SourcedText> paragraphs = letter.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.sources().isEmpty() || run.supported(paragraph.text(), paragraph.sources()))
                .toList();
        return new Composition<>(letter.withParagraphs(paragraphs), run.warnings);
    }

    /**
     * Whether the cited artifacts support a text of a document in this language; the product's own connecting words need no
     * support.
     */
    public boolean supports(String text, List<ArtifactFacts> cited, String language) {
        return on(cited, language).unsupported(text).isEmpty();
    }

    /** Prepares artifacts for the texts of a document that cite them; to be kept, since it takes longer than a check. */
    public Ground on(List<ArtifactFacts> cited, String language) {
        return new Ground(checker.on(cited), Wording.in(language));
    }

    /** What some artifacts say, for texts to stand on. */
    public static final class Ground {
        private final CitedClaims claims;
        private final Wording wording;

        private Ground(CitedClaims claims, Wording wording) {
            this.claims = claims;
            this.wording = wording;
        }

        /** What the artifacts do not support of a text; nothing if they support it. */
        public List<Reason> unsupported(String text) {
            Verdict verdict = claims.check(text);
            return verdict.supported()
                            || claims.check(wording.withoutFraming(text)).supported()
                    ? List.of()
                    : verdict.reasons();
        }
    }

    /** One document's check: the facts by id, and what had to go. */
    private final class Run {
        private final Map<Integer, ArtifactFacts> byId;
        private final Map<List<Integer>, Ground> grounds = new HashMap<>();
        private final List<Warning> warnings = new ArrayList<>();
        private final String language;

        Run(List<ArtifactFacts> artifacts, String language) {
            this.language = language;
            byId = artifacts.stream().collect(Collectors.toMap(ArtifactFacts::id, Function.identity()));
        }

        Section admit(Section section) {
            return section.withItems(section.items().stream().map(this::admit).toList());
        }

        Item admit(Item item) {
            return item.withBullets(item.bullets().stream()
                    .filter(bullet -> supported(bullet.text(), bullet.sources()))
                    .toList());
        }

        boolean supported(String sentence, List<Integer> sources) {
            boolean supported = grounds.computeIfAbsent(sources, this::ground)
                    .unsupported(sentence)
                    .isEmpty();
            if (!supported) {
                warnings.add(Warning.of("CLAIM_REMOVED", sentence));
            }
            return supported;
        }

        private Ground ground(List<Integer> sources) {
            return on(sources.stream().filter(byId::containsKey).map(byId::get).toList(), language);
        }
    }
}
