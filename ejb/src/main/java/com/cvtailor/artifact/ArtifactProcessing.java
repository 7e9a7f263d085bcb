package com.cvtailor.artifact;

import com.cvtailor.skill.ArtifactSkills;
import com.cvtailor.skill.CurrentTaxonomy;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskFailed;
import com.cvtailor.task.TaskKind;
import com.cvtailor.task.TaskRestart;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps that make a stored artifact ready for matching. */
@Stateless
public class ArtifactProcessing {

    @PersistenceContext(unitName = "cvtailor")
    EntityManager entities;

    @Inject
    CurrentTaxonomy taxonomies;

    @Inject
    ArtifactSkills artifactSkills;

    @Inject
    TaskClaims claims;

    /** Finds the skills that title, description and technologies name, and those that they imply. */
    public void mapSkills(TaskClaim claim) {
        artifactSkills.replace(
                artifacts(claim.taskId()).stream().collect(Collectors.toMap(Artifact::id, this::skillsOf)));
        claims.progress(claim, 60, "task.skills_mapped");
    }

    public void activate(TaskClaim claim) {
        artifacts(claim.taskId()).forEach(Artifact::activate);
        claims.complete(claim, "{\"type\":\"artifact\",\"id\":" + claim.subjectId() + "}");
    }

    public void onFailure(@Observes TaskFailed failed) {
        if (failed.kind() == TaskKind.ARTIFACT) {
            artifacts(failed.claim().taskId()).forEach(Artifact::processingFailed);
        }
    }

    public void onRestart(@Observes TaskRestart restart) {
        if (restart.kind() == TaskKind.ARTIFACT) {
            artifacts(restart.formerTask()).stream()
                    .filter(artifact -> artifact.status().equals("failed"))
                    .forEach(artifact -> restart.takenBy(artifact::processedBy));
        }
    }

    /**
     * Those that still wait for this task: one that has been deleted or edited meanwhile is no longer its business. Locked,
     * in one order for all, so that a deletion and this cannot wait for each other over the skills' rows.
     */
    private List<Artifact> artifacts(int taskId) {
        return entities.createQuery("SELECT a FROM Artifact a WHERE a.taskId = :task ORDER BY a.id", Artifact.class)
                .setParameter("task", taskId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.batch", "a.evidenceLinks")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    private Set<String> skillsOf(Artifact artifact) {
        SkillTaxonomy taxonomy = taxonomies.get();
        Stream<Skill> technologies =
                artifact.technologies().stream().map(taxonomy::named).flatMap(Optional::stream);
        Stream<Skill> mentioned = taxonomy.mentionsIn(artifact.title() + ".\n" + artifact.description()).stream()
                .map(SkillMention::skill);
        return Stream.concat(technologies, mentioned)
                .flatMap(skill -> Stream.concat(Stream.of(skill), taxonomy.impliedBy(skill).stream()))
                .map(Skill::name)
                .collect(Collectors.toSet());
    }
}
