package com.cvtailor.artifact;

import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.platform.Page;
import com.cvtailor.task.Task;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps people's artifacts. */
@Stateless
public class ArtifactService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    TaskService tasks;

    public Artifact create(int userId, ArtifactDraft draft) {
        Artifact artifact = new Artifact(userId, draft);
        entities.persist(artifact);
        Task task = tasks.accept(userId, TaskKind.ARTIFACT, artifact.id());
        artifact.processedBy(task.id());
        return artifact;
    }

    public Artifact find(int userId, int artifactId) {
        Artifact artifact = entities.find(Artifact.class, artifactId);
        if (artifact == null || !artifact.belongsTo(userId)) {
            throw new NotFoundException();
        }
        return artifact;
    }

    public Page<Artifact> list(int userId, int page, int limit) {
        long total = entities.createQuery("SELECT count(a) FROM Artifact a WHERE a.userId = :user", Long.class)
                .setParameter("user", userId)
                .getSingleResult();
        List<Artifact> artifacts = withEvidence(
                        "SELECT a FROM Artifact a WHERE a.userId = :user ORDER BY a.createdAt DESC, a.id DESC")
                .setParameter("user", userId)
                .setFirstResult(Page.offset(page, limit))
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(artifacts, page, limit, total);
    }

    /** The ids of all of a person's artifacts, newest first. */
    public List<Integer> idsOf(int userId) {
        return entities.createQuery(
                        "SELECT a.id FROM Artifact a WHERE a.userId = :user ORDER BY a.createdAt DESC, a.id DESC",
                        Integer.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /** Rejects the whole request when one id is unknown or somebody else's. */
    public void expectOwned(int userId, Collection<Integer> artifactIds) {
        if (artifactIds.isEmpty()) {
            return;
        }
        Set<Integer> foreign = new HashSet<>(artifactIds);
        entities.createQuery("SELECT a.id FROM Artifact a WHERE a.userId = :user AND a.id IN :ids", Integer.class)
                .setParameter("user", userId)
                .setParameter("ids", foreign)
                .getResultList()
                .forEach(foreign::remove);
        if (!foreign.isEmpty()) {
            throw new InvalidRequestException(
                    "artifact_ids",
                    "No artifact of yours has this id: " + foreign.iterator().next());
        }
    }

    /** What the engines may know of these artifacts; one that has been deleted since is left out. */
    public List<ArtifactFacts> facts(int userId, Collection<Integer> artifactIds) {
        if (artifactIds.isEmpty()) {
            return List.of();
        }
        return withEvidence("SELECT a FROM Artifact a WHERE a.userId = :user AND a.id IN :ids ORDER BY a.id")
                .setParameter("user", userId)
                .setParameter("ids", artifactIds)
                .getResultList()
                .stream()
                .map(Artifact::facts)
                .toList();
    }

    /** The links of all artifacts found come with one statement more, not with one for each. */
    private TypedQuery<Artifact> withEvidence(String query) {
        return entities.createQuery(query, Artifact.class)
                .setHint("eclipselink.batch", "a.evidenceLinks")
                .setHint("eclipselink.batch.type", "IN");
    }
}
