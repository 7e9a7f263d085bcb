package com.cvtailor.generation;

import com.cvtailor.account.ActiveUsers;
import com.cvtailor.artifact.ArtifactService;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.platform.PreconditionFailedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps all that a document has ever said. An unfinished document has no versions. */
@Stateless
public class DocumentVersions {

    private static final int GENERATED = 1;

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    GenerationService documents;

    @Inject
    ArtifactService artifacts;

    @Inject
    ActiveUsers users;

    /** Newest first. */
    public List<DocumentVersionSummary> list(GeneratedDocument document) {
        return entities.createQuery(
                        "SELECT NEW com.cvtailor.generation.DocumentVersionSummary(v.version, v.createdAt, v.edited)"
                                + " FROM DocumentVersion v WHERE v.documentId = :document ORDER BY v.version DESC",
                        DocumentVersionSummary.class)
                .setParameter("document", document.id())
                .getResultList();
    }

    /** All of them with what they say, oldest first. */
    public List<DocumentVersion> all(GeneratedDocument document) {
        return entities.createQuery(
                        "SELECT v FROM DocumentVersion v WHERE v.documentId = :document ORDER BY v.version",
                        DocumentVersion.class)
                .setParameter("document", document.id())
                .getResultList();
    }

    public DocumentVersion find(GeneratedDocument document, int version) {
        return look(document, version).orElseThrow(NotFoundException::new);
    }

    public Optional<DocumentVersion> look(GeneratedDocument document, int version) {
        return entities.createQuery(
                        "SELECT v FROM DocumentVersion v WHERE v.documentId = :document AND v.version = :version",
                        DocumentVersion.class)
                .setParameter("document", document.id())
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** All that an edit of this document has to be compared with. */
    public EditGround ground(GeneratedDocument document) {
        var options = Json.read(document.request(), GenerationOrder.Options.class);
        Set<Integer> drawnOn = new LinkedHashSet<>(options.artifactIds());
        return new EditGround(
                DocumentContent.read(document.type(), find(document, GENERATED).content()),
                DocumentContent.read(document.type(), document.content()),
                drawnOn,
                artifacts.facts(document.userId(), drawnOn));
    }

    /**
     * Makes this what the document says from now on.
     *
     * @return the number of the new version
     * @throws PreconditionFailedException if somebody else has edited the document since that version
     */
    public int append(GeneratedDocument since, DocumentContent content) {
        users.expect(since.userId());
        GeneratedDocument document = documents.locked(since.userId(), since.id());
        if (document.version() != since.version()) {
            throw new PreconditionFailedException();
        }
        document.edit(Json.write(content), Json.write(content.links()));
        entities.persist(new DocumentVersion(document, true));
        return document.version();
    }
}
