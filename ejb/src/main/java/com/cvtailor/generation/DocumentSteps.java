package com.cvtailor.generation;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.Contact;
import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.jobdescription.JobDescription;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.matching.Match;
import com.cvtailor.platform.Json;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskFailed;
import com.cvtailor.task.TaskKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps from an order to a finished document, one transaction each. What a step finds is kept with the document, so
 * that the next one may run on another node.
 */
@Stateless
public class DocumentSteps {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    ArtifactService artifacts;

    @Inject
    TaskClaims claims;

    @Inject
    JobDescriptionParser parser;

    @Inject
    ArtifactMatcher matcher;

    @Inject
    DocumentComposer composer;

    public void parseJobDescription(TaskClaim claim) {
        JobDescription advertisement = document(claim).jobDescription();
        advertisement.parsedAs(Json.write(parser.parse(advertisement.text(), null)));
        claims.progress(claim, 25, "Job description read");
    }

    public void selectArtifacts(TaskClaim claim) {
        GeneratedDocument document = document(claim);
        document.matched(Json.write(matcher.match(parsed(document), facts(document), LocalDate.now(ZoneOffset.UTC))));
        claims.progress(claim, 50, "Artifacts chosen");
    }

    public void compose(TaskClaim claim) {
        GeneratedDocument document = document(claim);
        Contact contact = Json.read(accounts.profileOf(document.userId()).contact(), Contact.class);
        DocumentComposer.Draft draft = composer.compose(
                document,
                parsed(document),
                Json.read(document.match(), Match.class),
                facts(document),
                Basics.of(accounts.find(document.userId()), contact));
        document.composed(Json.write(draft.content()), Json.write(draft.evidence()), Json.write(draft.warnings()));
        claims.progress(claim, 75, "Document written");
    }

    public GeneratedDocument composed(TaskClaim claim) {
        return document(claim);
    }

    /** Warns of characters that would be missing from a file, by showing them. */
    public void warnOfUndrawable(TaskClaim claim, Set<Integer> codePoints) {
        if (!codePoints.isEmpty()) {
            String characters = codePoints.stream().map(Character::toString).collect(Collectors.joining(" "));
            GeneratedDocument document = document(claim);
            document.warned(warnings(
                    document,
                    List.of(new Warning("CHARACTERS_NOT_DRAWN", "No font has these characters: " + characters))));
        }
        claims.progress(claim, 85, "Characters checked");
    }

    public void verifyClaims(TaskClaim claim) {
        GeneratedDocument document = document(claim);
        Composition<?> admitted = composer.admit(document, facts(document));
        document.composed(
                Json.write(admitted.content()), document.evidenceLinks(), warnings(document, admitted.warnings()));
        document.complete(Json.write(EngineUsed.TEMPLATE));
        claims.complete(claim, "{\"type\":\"" + document.type().key() + "\",\"id\":" + document.id() + "}");
    }

    public void onFailure(@Observes TaskFailed failed) {
        if (failed.kind() == TaskKind.CV || failed.kind() == TaskKind.COVER_LETTER) {
            Optional.ofNullable(entities.find(GeneratedDocument.class, failed.subjectId()))
                    .ifPresent(document -> document.fail(failed.code(), failed.message()));
        }
    }

    private GeneratedDocument document(TaskClaim claim) {
        return entities.find(GeneratedDocument.class, claim.subjectId());
    }

    private static String warnings(GeneratedDocument document, List<Warning> more) {
        List<Warning> warnings = new ArrayList<>(List.of(Json.read(document.warnings(), Warning[].class)));
        warnings.addAll(more);
        return Json.write(warnings);
    }

    private ParsedJobDescription parsed(GeneratedDocument document) {
        return Json.read(document.jobDescription().parsed(), ParsedJobDescription.class);
    }

    private List<ArtifactFacts> facts(GeneratedDocument document) {
        var options = Json.read(document.request(), GenerationOrder.Options.class);
        return artifacts.facts(document.userId(), options.artifactIds());
    }
}
