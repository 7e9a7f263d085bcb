package com.cvtailor.artifact;

import com.cvtailor.skill.ArtifactSkills;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.task.TaskClaim;
import com.cvtailor.task.TaskClaims;
import com.cvtailor.task.TaskFailed;
import com.cvtailor.task.TaskKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    SkillTaxonomy taxonomy;

    @Inject
    ArtifactSkills artifactSkills;

    @Inject
    TaskClaims claims;

    /** Finds the skills that title, description and technologies name, and those that they imply. */
    public void mapSkills(TaskClaim claim) {
        artifact(claim).ifPresent(artifact -> artifactSkills.replace(artifact.id(), skillsOf(artifact)));
        claims.progress(claim, 60, "Skills mapped");
    }

    public void activate(TaskClaim claim) {
        artifact(claim).ifPresent(Artifact::activate);
        claims.complete(claim, "{\"type\":\"artifact\",\"id\":" + claim.subjectId() + "}");
    }

    public void onFailure(@Observes TaskFailed failed) {
        if (failed.kind() == TaskKind.ARTIFACT) {
            Optional.ofNullable(entities.find(Artifact.class, failed.subjectId()))
                    .ifPresent(Artifact::processingFailed);
        }
    }

    /** Empty when the person deleted the artifact meanwhile: then there is nothing to do, and that is no failure. */
    private Optional<Artifact> artifact(TaskClaim claim) {
        return Optional.ofNullable(entities.find(Artifact.class, claim.subjectId()));
    }

    private Set<String> skillsOf(Artifact artifact) {
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
