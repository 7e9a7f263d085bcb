package com.cvtailor.generation;

import com.cvtailor.skill.CurrentTaxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a person's own version of a finished document. Their words are checked and flagged, never refused. The check takes
 * place between the transactions, so that no lock waits for it.
 */
@ApplicationScoped
public class DocumentEditing {

    @Inject
    GenerationService documents;

    @Inject
    DocumentVersions versions;

    @Inject
    TailoringEngine engine;

    @Inject
    CurrentTaxonomy taxonomy;

    /** The number of the new version, and what the claim check says of it. */
    public record Edited(int version, List<ContentClaim> claims) {}

    /**
     * @param check may refuse, by an exception, to have the document edited as it is now
     * @param sent of the document's type; sources may be null where nothing is said about them
     */
    public Edited edit(int userId, DocumentType type, int id, Consumer<GeneratedDocument> check, DocumentContent sent) {
        GeneratedDocument document = documents.find(userId, type, id);
        check.accept(document);
        if (!document.completed()) {
            throw new NotReadyException();
        }
        EditGround ground = versions.ground(document);
        DocumentContent edited = sent instanceof CvContent cv
                ? new CvEdit(taxonomy.get(), ground).apply(cv)
                : new LetterEdit(ground).apply((CoverLetterContent) sent);
        List<ContentClaim> claims = new EditedClaims(engine.claimChecker(), ground).in(edited);
        return new Edited(versions.append(document, edited), claims);
    }
}
