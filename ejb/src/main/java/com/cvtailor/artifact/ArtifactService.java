package com.cvtailor.artifact;

import com.cvtailor.account.ActiveUsers;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Message;
import com.cvtailor.platform.NotFoundException;
import com.cvtailor.platform.Page;
import com.cvtailor.platform.PageRequest;
import com.cvtailor.skill.ArtifactSkills;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps people's artifacts. */
@Stateless
public class ArtifactService {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    TaskService tasks;

    @Inject
    ArtifactSkills skills;

    @Inject
    ActiveUsers users;

    public Artifact create(int userId, ArtifactDraft draft) {
        return createAll(userId, List.of(draft)).artifacts().get(0);
    }

    /** Stores all of them and has one task process them. */
    public Created createAll(int userId, List<ArtifactDraft> drafts) {
        List<Artifact> artifacts =
                drafts.stream().map(draft -> new Artifact(userId, draft)).toList();
        artifacts.forEach(entities::persist);
        if (artifacts.isEmpty()) {
            return new Created(null, artifacts);
        }
        int task =
                tasks.accept(userId, TaskKind.ARTIFACT, artifacts.get(0).id()).id();
        artifacts.forEach(artifact -> artifact.processedBy(task));
        return new Created(task, artifacts);
    }

    /** What has been stored, in the order of the drafts, and the task that processes it; none when there is nothing. */
    public record Created(Integer taskId, List<Artifact> artifacts) {}

    /**
     * Replaces all that the person may edit.
     *
     * @param change what to make of it as it is now; nobody else changes it meanwhile
     */
    public Revised revise(int userId, int artifactId, Function<Artifact, ArtifactDraft> change) {
        users.expect(userId);
        Artifact artifact = locked(userId, artifactId);
        ArtifactDraft draft = change.apply(artifact);
        boolean toBeProcessed = artifact.mustBeProcessedFor(draft);
        artifact.revise(draft);
        entities.flush();
        if (!toBeProcessed) {
            return new Revised(artifact, null);
        }
        artifact.processedBy(
                tasks.accept(userId, TaskKind.ARTIFACT, artifact.id()).id());
        return new Revised(artifact, artifact.taskId());
    }

    /** An artifact after an edit; {@code taskId} is null when nothing needs processing again. */
    public record Revised(Artifact artifact, Integer taskId) {}

    /**
     * Deletes it; finished documents keep what they say of it.
     *
     * @param check may refuse, by an exception, to have it deleted as it is now
     */
    public void delete(int userId, int artifactId, Consumer<Artifact> check) {
        Artifact artifact = locked(userId, artifactId);
        check.accept(artifact);
        skills.replace(Map.of(artifactId, List.of()));
        entities.remove(artifact);
    }

    private Artifact locked(int userId, int artifactId) {
        Artifact artifact = entities.find(Artifact.class, artifactId, LockModeType.PESSIMISTIC_WRITE);
        if (artifact == null || !artifact.belongsTo(userId)) {
            throw new NotFoundException();
        }
        return artifact;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Artifact find(int userId, int artifactId) {
        Artifact artifact = entities.find(Artifact.class, artifactId);
        if (artifact == null || !artifact.belongsTo(userId)) {
            throw new NotFoundException();
        }
        return artifact;
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<Artifact> list(int userId, ArtifactFilter filter, PageRequest page) {
        ArtifactFilter.Found found = filter.find(entities, userId, page);
        Map<Integer, Artifact> artifacts = withEvidence(found.ids());
        return page.of(
                found.ids().stream()
                        .map(artifacts::get)
                        .filter(Objects::nonNull) // deleted between the two statements
                        .toList(),
                found.total());
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
                    Message.of("artifact.unknown", foreign.iterator().next()));
        }
    }

    /** What the engines may know of these artifacts, by id; one that has been deleted since is left out. */
    public List<ArtifactFacts> facts(int userId, Collection<Integer> artifactIds) {
        return all(userId, artifactIds).stream().map(Artifact::facts).toList();
    }

    /** Those of these that the person has, by id. */
    public List<Artifact> all(int userId, Collection<Integer> artifactIds) {
        return withEvidence(artifactIds).values().stream()
                .filter(artifact -> artifact.belongsTo(userId))
                .toList();
    }

    /** By id, with their links, in one statement; for reading only. */
    private Map<Integer, Artifact> withEvidence(Collection<Integer> ids) {
        Map<Integer, Artifact> artifacts = new TreeMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "SELECT DISTINCT a FROM Artifact a LEFT JOIN FETCH a.evidenceLinks WHERE a.id IN :ids",
                            Artifact.class)
                    .setParameter("ids", ids)
                    .setHint("eclipselink.read-only", "true")
                    .getResultList()
                    .forEach(artifact -> artifacts.put(artifact.id(), artifact));
        }
        return artifacts;
    }
}
