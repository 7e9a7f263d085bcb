package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A generated CV and letter of {@link TestPortfolio}, and what people make of them. */
final class EditedCvs {
    static final SkillTaxonomy TAXONOMY = SkillTaxonomy.bundled();
    static final ClaimChecker CHECKER = new ClaimChecker(TAXONOMY);
    static final CvContent CV = cv();
    static final CoverLetterContent LETTER = letter();

    private EditedCvs() {}

    static EditGround ground(DocumentContent generated, List<ArtifactFacts> artifactsNow) {
        return new EditGround(generated, generated, Set.of(1, 2, 3, 4), artifactsNow);
    }

    /** The path of the first item of this artifact. */
    static String path(int artifactId) {
        List<String> paths = new ArrayList<>();
        ContentPath.eachItem(CV, (path, section, item) -> {
            if (item.artifactId() == artifactId) {
                paths.add(path);
            }
        });
        return paths.get(0);
    }

    static Item item(int artifactId) {
        return CV.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> Integer.valueOf(artifactId).equals(item.artifactId()))
                .findFirst()
                .orElseThrow();
    }

    /** The CV with the item of this artifact changed. */
    static CvContent with(int artifactId, UnaryOperator<Item> change) {
        return with(CV.sections().stream()
                .map(section -> section.withItems(section.items().stream()
                        .map(item -> Integer.valueOf(artifactId).equals(item.artifactId()) ? change.apply(item) : item)
                        .toList()))
                .toList());
    }

    static CvContent with(List<Section> sections) {
        return CV.withTexts(CV.summary(), sections);
    }

    /** The item with one bullet more, at its end. */
    static UnaryOperator<Item> adding(Bullet bullet) {
        return item -> {
            List<Bullet> bullets = new ArrayList<>(item.bullets());
            bullets.add(bullet);
            return item.withBullets(bullets);
        };
    }

    private static CvContent cv() {
        var parsed = new JobDescriptionParser(TAXONOMY).parse(TestPortfolio.ENGLISH_AD, "en");
        var match = new ArtifactMatcher(TAXONOMY).match(parsed, TestPortfolio.ALL, TestPortfolio.TODAY);
        return new CvComposer(TAXONOMY, draft -> 1)
                .compose(new CvOrder(
                        TestPortfolio.BASICS,
                        parsed,
                        match,
                        TestPortfolio.ALL,
                        "Plink",
                        "Backend Engineer",
                        "en",
                        null,
                        Map.of("Hobbies", List.of("Chess in Rust"))))
                .content();
    }

    private static CoverLetterContent letter() {
        var parsed = new JobDescriptionParser(TAXONOMY).parse(TestPortfolio.ENGLISH_AD, "en");
        var match = new ArtifactMatcher(TAXONOMY).match(parsed, TestPortfolio.ALL, TestPortfolio.TODAY);
        return new CoverLetterComposer(TAXONOMY)
                .compose(new LetterOrder(
                        TestPortfolio.BASICS,
                        parsed,
                        match,
                        TestPortfolio.ALL,
                        "Plink",
                        "Senior Java Engineer",
                        "en",
                        "professional"))
                .content();
    }
}
