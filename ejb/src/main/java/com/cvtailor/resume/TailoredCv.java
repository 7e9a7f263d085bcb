package com.cvtailor.resume;

import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.export.DocumentLabels;
import com.cvtailor.generation.CvContent;
import com.cvtailor.resume.JsonResume.CustomSection;
import com.cvtailor.resume.JsonResume.Skill;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A finished CV in the parts that a resume is made of. */
final class TailoredCv {

    private final CvContent cv;

    TailoredCv(CvContent cv) {
        this.cv = cv;
    }

    String summary() {
        return cv.summary() == null ? null : cv.summary().text();
    }

    List<ResumeEntry> entries() {
        return ResumeEntry.orEmpty(cv.sections()).stream()
                .flatMap(section -> artifactType(section).stream()
                        .flatMap(type ->
                                ResumeEntry.orEmpty(section.items()).stream().map(item -> ResumeEntry.of(type, item))))
                .toList();
    }

    List<CustomSection> customSections() {
        return ResumeEntry.orEmpty(cv.sections()).stream()
                .filter(section -> artifactType(section).isEmpty())
                .map(section -> new CustomSection(
                        section.title(),
                        ResumeEntry.orEmpty(section.items()).stream()
                                .flatMap(item -> ResumeEntry.texts(item).stream())
                                .toList()))
                .toList();
    }

    /** One for each category, under the name that the printed CV gives it. */
    List<Skill> skills() {
        DocumentLabels labels = DocumentLabels.in(cv.language());
        Map<String, List<String>> byCategory = ResumeEntry.orEmpty(cv.skills()).stream()
                .collect(Collectors.groupingBy(
                        skill -> labels.word("category", skill.category(), "other"),
                        LinkedHashMap::new,
                        Collectors.mapping(CvContent.ContentSkill::name, Collectors.toList())));
        return byCategory.entrySet().stream()
                .map(category -> new Skill(category.getKey(), category.getValue()))
                .toList();
    }

    private static Optional<ArtifactType> artifactType(CvContent.Section section) {
        return Arrays.stream(ArtifactType.values())
                .filter(type -> type.key().equals(section.type()))
                .findFirst();
    }
}
