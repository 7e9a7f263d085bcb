package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Orders a CV's entries into sections by artifact type, newest first, and puts the person's own sections behind them. */
final class CvSections {
    private static final List<ArtifactType> ORDER = List.of(
            ArtifactType.EMPLOYMENT,
            ArtifactType.PROJECT,
            ArtifactType.EDUCATION,
            ArtifactType.PUBLICATION,
            ArtifactType.CERTIFICATION,
            ArtifactType.AWARD,
            ArtifactType.VOLUNTEERING);

    private final Wording wording;

    CvSections(Wording wording) {
        this.wording = wording;
    }

    List<Section> of(List<Item> items, List<ArtifactFacts> artifacts, Map<String, List<String>> customSections) {
        List<Section> sections = new ArrayList<>();
        for (ArtifactType type : ORDER) {
            List<Item> inSection = artifacts.stream()
                    .filter(artifact -> artifact.type() == type)
                    .sorted(WorkPeriod.NEWEST_FIRST)
                    .flatMap(artifact -> items.stream().filter(item -> item.artifactId() == artifact.id()))
                    .toList();
            if (!inSection.isEmpty()) {
                String name = type.name().toLowerCase(Locale.ROOT);
                sections.add(new Section(name, name, wording.text("section." + name), inSection));
            }
        }
        customSections.forEach((title, texts) -> sections.add(custom("custom-" + (sections.size() + 1), title, texts)));
        return List.copyOf(sections);
    }

    private static Section custom(String id, String title, List<String> texts) {
        List<Bullet> bullets = texts.stream()
                .map(text -> new Bullet(text, List.of(), List.of()))
                .toList();
        Item item = new Item(null, null, null, null, null, null, bullets, List.of(), List.of());
        return new Section(id, "custom", title, List.of(item));
    }
}
