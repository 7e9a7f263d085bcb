package com.cvtailor.generation;

import com.cvtailor.account.Accounts;
import com.cvtailor.account.Contact;
import com.cvtailor.account.UserProfile;
import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.Match;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskFailed;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskRestart;
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
    TailoringEngine engine;

    @Inject
    DocumentComposer composer;

    public void parseJobDescription(TaskClaim claim) {
        document(claim)
                .map(GeneratedDocument::jobDescription)
                .ifPresent(advertisement ->
                        advertisement.parsedAs(Json.write(engine.parser().parse(advertisement.text(), null))));
        claims.progress(claim, 25, "task.job_description_read");
    }

    public void selectArtifacts(TaskClaim claim) {
        document(claim)
                .ifPresent(document -> document.matched(Json.write(
                        engine.matcher().match(parsed(document), facts(document), LocalDate.now(ZoneOffset.UTC)))));
        claims.progress(claim, 50, "task.artifacts_chosen");
    }

    public void compose(TaskClaim claim) {
        document(claim).ifPresent(this::compose);
        claims.progress(claim, 75, "task.document_written");
    }

    private void compose(GeneratedDocument document) {
        ParsedJobDescription advertisement = parsed(document);
        UserProfile profile = accounts.profileOf(document.userId());
        Contact contact = Json.read(profile.contact(), Contact.class);
        DocumentComposer.Draft draft = composer.compose(
                document,
                advertisement,
                Json.read(document.match(), Match.class),
                facts(document),
                Basics.of(accounts.find(document.userId()), contact));
        List<Warning> warnings = new ArrayList<>();
        advertisement
                .warnings()
                .forEach(warning -> warnings.add(new Warning(
                        warning.code(), Message.of("job_description." + warning.code(), advertisement.language()))));
        if (!profile.isContactReadable()) {
            warnings.add(Warning.of("CONTACT_UNREADABLE"));
        }
        warnings.addAll(draft.warnings());
        document.composed(Json.write(draft.content()), Json.write(draft.evidence()), Json.write(warnings));
        document.writtenBy(Json.write(GenerationMetadata.TEMPLATE));
    }

    public Optional<GeneratedDocument> composed(TaskClaim claim) {
        return document(claim);
    }

    /** Warns of characters that would be missing from a file, by showing them. */
    public void warnOfUndrawable(TaskClaim claim, Set<Integer> codePoints) {
        List<Warning> undrawable = UndrawableCharacters.warnings(codePoints);
        if (!undrawable.isEmpty()) {
            document(claim).ifPresent(document -> document.warned(warnings(document, undrawable)));
        }
        claims.progress(claim, 85, "task.characters_checked");
    }

    public void verifyClaims(TaskClaim claim) {
        document(claim).ifPresent(this::verifyClaims);
        claims.complete(claim, "{\"type\":\"" + claim.kind().key() + "\",\"id\":" + claim.subjectId() + "}");
    }

    private void verifyClaims(GeneratedDocument document) {
        Composition<?> admitted = composer.admit(document, facts(document));
        document.composed(
                Json.write(admitted.content()), document.evidenceLinks(), warnings(document, admitted.warnings()));
        document.complete();
        entities.persist(new DocumentVersion(document, false));
    }

    public void onFailure(@Observes TaskFailed failed) {
        if (failed.kind() == TaskKind.CV || failed.kind() == TaskKind.COVER_LETTER) {
            Optional.ofNullable(entities.find(GeneratedDocument.class, failed.subjectId()))
                    .ifPresent(document -> document.fail(failed.code(), failed.message()));
        }
    }

    public void onRestart(@Observes TaskRestart restart) {
        if (restart.kind() == TaskKind.CV || restart.kind() == TaskKind.COVER_LETTER) {
            Optional.ofNullable(entities.find(GeneratedDocument.class, restart.subjectId()))
                    .filter(document -> document.hasFailedIn(restart.formerTask()))
                    .ifPresent(document -> restart.takenBy(document::begunAgainBy));
        }
    }

    /** Empty when the person deleted the document meanwhile: then there is nothing to do, and that is no failure. */
    private Optional<GeneratedDocument> document(TaskClaim claim) {
        return Optional.ofNullable(entities.find(GeneratedDocument.class, claim.subjectId()));
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
