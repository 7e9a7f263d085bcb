package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.Match;
import com.cvtailor.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns an ordered document into the engines' terms, whichever of the two kinds it is. */
@ApplicationScoped
public class DocumentComposer {

    /** Content, the evidence that it names, and what its reader should know. */
    record Draft(Object content, List<CvContent.Evidence> evidence, List<Warning> warnings) {}

    @Inject
    TailoringEngine engine;

    Draft compose(
            GeneratedDocument document,
            ParsedJobDescription advertisement,
            Match match,
            List<ArtifactFacts> artifacts,
            Basics basics) {
        var options = Json.read(document.request(), GenerationOrder.Options.class);
        if (document.type() == DocumentType.CV) {
            CvComposer cvComposer = engine.cvComposer(document.templateId());
            var cv = cvComposer.compose(new CvOrder(
                    basics,
                    advertisement,
                    match,
                    artifacts,
                    document.companyName(),
                    document.roleTitle(),
                    options.language(),
                    options.maxPages(),
                    customSections(options)));
            return new Draft(cv.content(), cv.content().links(), cv.warnings());
        }
        CoverLetterComposer letterComposer = engine.coverLetterComposer();
        var letter = letterComposer.compose(new LetterOrder(
                basics,
                advertisement,
                match,
                artifacts,
                document.companyName(),
                document.roleTitle(),
                options.language(),
                options.tone()));
        return new Draft(letter.content(), letter.content().evidence(), letter.warnings());
    }

    Composition<?> admit(GeneratedDocument document, List<ArtifactFacts> artifacts) {
        ClaimGate gate = engine.claimGate();
        return document.type() == DocumentType.CV
                ? gate.admit(Json.read(document.content(), CvContent.class), artifacts)
                : gate.admit(Json.read(document.content(), CoverLetterContent.class), artifacts);
    }

    private static Map<String, List<String>> customSections(GenerationOrder.Options options) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        options.customSections().forEach(section -> sections.put(section.title(), section.texts()));
        return sections;
    }
}
