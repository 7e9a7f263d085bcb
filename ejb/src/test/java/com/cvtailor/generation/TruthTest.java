package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.matching.Match;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is advertised, in every language and tone, no composed sentence claims more than its sources do. */
class TruthTest {
    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
    private final ClaimGate gate = new ClaimGate(new ClaimChecker(taxonomy));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void every_composed_sentence_is_supported_by_the_artifacts_that_it_cites(String language) {
        for (String ad : TestPortfolio.ADS) {
            List<SourcedText> texts = new ArrayList<>(cvTexts(ad, language));
            for (String tone : List.of("professional", "formal", "friendly", "enthusiastic", "concise")) {
                texts.addAll(letterTexts(ad, language, tone));
            }
            assertThat(texts).hasSizeGreaterThan(15).allSatisfy(text -> assertThat(isSupported(text, language))
                    .as(text.text())
                    .isTrue());
        }
    }

    private boolean isSupported(SourcedText text, String language) {
        return gate.supports(
                text.text(),
                TestPortfolio.ALL.stream()
                        .filter(artifact -> text.sources().contains(artifact.id()))
                        .toList(),
                language);
    }

    private List<SourcedText> cvTexts(String ad, String language) {
        ParsedJobDescription parsed = parse(ad);
        CvContent cv = new CvComposer(taxonomy, draft -> 1)
                .compose(new CvOrder(
                        TestPortfolio.BASICS,
                        parsed,
                        match(parsed),
                        TestPortfolio.ALL,
                        "Plink",
                        "Engineer",
                        language,
                        null,
                        Map.of()))
                .content();
        List<SourcedText> texts = new ArrayList<>(List.of(cv.summary()));
        cv.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.bullets().stream())
                .forEach(bullet -> texts.add(new SourcedText(bullet.text(), bullet.sources())));
        return texts;
    }

    /** Paragraphs without sources open and end the letter and say nothing of the person's work. */
    private List<SourcedText> letterTexts(String ad, String language, String tone) {
        ParsedJobDescription parsed = parse(ad);
        return new CoverLetterComposer(taxonomy)
                        .compose(new LetterOrder(
                                TestPortfolio.BASICS,
                                parsed,
                                match(parsed),
                                TestPortfolio.ALL,
                                "Plink",
                                "Engineer",
                                language,
                                tone))
                        .content()
                        .paragraphs()
                        .stream()
                        .filter(paragraph -> !paragraph.sources().isEmpty())
                        .toList();
    }

    private ParsedJobDescription parse(String ad) {
        return new JobDescriptionParser(taxonomy).parse(ad, null);
    }

    private Match match(ParsedJobDescription parsed) {
        return new ArtifactMatcher(taxonomy).match(parsed, TestPortfolio.ALL, TestPortfolio.TODAY);
    }
}
