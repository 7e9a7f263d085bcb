package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.CvContent.ContentSkill;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A CV's skills: the advertised ones that artifacts support, then the technologies that artifacts list most often,
 * those of the better artifacts first. */
final class SkillList {
    private static final int MOST_OTHERS = 8;
    private static final int MOST = 30;

    private final SkillTaxonomy taxonomy;

    SkillList(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<ContentSkill> of(Match match, List<ArtifactFacts> artifacts) {
        List<ContentSkill> advertised =
                match.matched().stream().map(this::advertised).toList();
        List<String> names = advertised.stream().map(ContentSkill::name).toList();
        Stream<ContentSkill> others = listed(artifacts).stream()
                .filter(skill -> !names.contains(skill.name()))
                .limit(MOST_OTHERS);
        return Stream.concat(advertised.stream(), others).limit(MOST).toList();
    }

    private ContentSkill advertised(MatchedSkill skill) {
        return new ContentSkill(skill.skill(), category(skill.skill()), skill.artifactIds());
    }

    private List<ContentSkill> listed(List<ArtifactFacts> artifacts) {
        Map<String, List<Integer>> sources = new LinkedHashMap<>();
        for (ArtifactFacts artifact : artifacts) {
            artifact.technologies().stream()
                    .map(name -> taxonomy.named(name).map(Skill::name).orElse(name))
                    .distinct()
                    .forEach(name -> sources.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(artifact.id()));
        }
        return sources.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> new ContentSkill(entry.getKey(), category(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    private String category(String name) {
        return taxonomy.named(name).map(skill -> skill.category().label()).orElse(SkillCategory.TECHNOLOGY.label());
    }
}
