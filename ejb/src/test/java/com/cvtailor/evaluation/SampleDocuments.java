package com.cvtailor.evaluation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.evaluation.EvaluationSet.Ad;
import com.cvtailor.evaluation.EvaluationSet.Profile;
import com.cvtailor.export.DocumentTemplate;
import com.cvtailor.export.PdfRenderer;
import com.cvtailor.generation.Basics;
import com.cvtailor.generation.ClaimGate;
import com.cvtailor.generation.Composition;
import com.cvtailor.generation.CoverLetterComposer;
import com.cvtailor.generation.CoverLetterContent;
import com.cvtailor.generation.CvComposer;
import com.cvtailor.generation.CvContent;
import com.cvtailor.generation.CvOrder;
import com.cvtailor.generation.LetterOrder;
import com.cvtailor.generation.SourcedText;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.matching.Match;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents as the product makes them, for people and advertisements of an evaluation set. */
final class SampleDocuments {
    private final JobDescriptionParser parser;
    private final ArtifactMatcher matcher;
    private final CvComposer cvs;
    private final CoverLetterComposer letters;
    private final ClaimGate gate;
    private final Map<String, ParsedJobDescription> parsed = new HashMap<>();

    record Texts(List<SourcedText> composed, List<SourcedText> delivered) {}

    SampleDocuments(SkillTaxonomy taxonomy) {
        parser = new JobDescriptionParser(taxonomy);
        matcher = new ArtifactMatcher(taxonomy);
        PdfRenderer renderer = new PdfRenderer();
        cvs = new CvComposer(taxonomy, draft -> renderer.pages(draft, DocumentTemplate.CLASSIC));
        letters = new CoverLetterComposer(taxonomy);
        gate = new ClaimGate(new ClaimChecker(taxonomy));
    }

    Composition<CvContent> cv(Profile profile, Ad ad, String language) {
        ParsedJobDescription parsed = parsed(ad);
        return cvs.compose(new CvOrder(
                basics(profile),
                parsed,
                match(profile, parsed),
                profile.facts(),
                ad.company(),
                ad.title(),
                language,
                null,
                Map.of()));
    }

    Composition<CoverLetterContent> letter(Profile profile, Ad ad, String language, String tone) {
        ParsedJobDescription parsed = parsed(ad);
        return letters.compose(new LetterOrder(
                basics(profile),
                parsed,
                match(profile, parsed),
                profile.facts(),
                ad.company(),
                ad.title(),
                language,
                tone));
    }

    /** The texts of a CV and a letter as composed, and as they are delivered after the claim check. */
    Texts texts(Profile profile, Ad ad, String language, String tone) {
        CvContent cv = cv(profile, ad, language).content();
        CoverLetterContent letter = letter(profile, ad, language, tone).content();
        return new Texts(
                texts(cv, letter),
                texts(
                        gate.admit(cv, profile.facts()).content(),
                        gate.admit(letter, profile.facts()).content()));
    }

    long unsupported(List<SourcedText> texts, Profile profile, String language) {
        return texts.stream()
                .filter(text -> !gate.supports(text.text(), cited(profile, text), language))
                .count();
    }

    private static List<ArtifactFacts> cited(Profile profile, SourcedText text) {
        return profile.facts().stream()
                .filter(artifact -> text.sources().contains(artifact.id()))
                .toList();
    }

    private ParsedJobDescription parsed(Ad ad) {
        return parsed.computeIfAbsent(ad.id(), id -> parser.parse(ad.text(), null));
    }

    private Match match(Profile profile, ParsedJobDescription parsed) {
        return matcher.match(parsed, profile.facts(), EvaluationSet.TODAY);
    }

    private static List<SourcedText> texts(CvContent cv, CoverLetterContent letter) {
        List<SourcedText> texts = new ArrayList<>();
        if (cv.summary() != null) {
            texts.add(cv.summary());
        }
        cv.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.bullets().stream())
                .forEach(bullet -> texts.add(new SourcedText(bullet.text(), bullet.sources())));
        letter.paragraphs().stream()
                .filter(paragraph -> !paragraph.sources().isEmpty())
                .forEach(texts::add);
        return texts;
    }

    static Basics basics(Profile profile) {
        return new Basics(
                profile.firstName() + " " + profile.lastName(), null, "me@example.org", null, null, null, List.of());
    }
}
