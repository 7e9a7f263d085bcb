package com.cvtailor.generation;

import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.ContentSkill;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillMention;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CV as its person has edited it, with what is not theirs to say put back: sources, links' states, gaps. */
final class CvEdit {

    private final SkillTaxonomy taxonomy;
    private final CvContent current;
    private final EditedSources sources;
    private final EditedEvidence evidence;
    private final Map<String, List<Integer>> skillSources = new HashMap<>();

    CvEdit(SkillTaxonomy taxonomy, EditGround ground) {
        this.taxonomy = taxonomy;
        this.current = (CvContent) ground.current();
        this.sources = new EditedSources(ground);
        this.evidence = new EditedEvidence(ground);
        current.skills().forEach(skill -> skillSources.put(skill.name(), skill.artifactIds()));
    }

    /**
     * @throws com.cvtailor.platform.InvalidRequestException if it cites what the document does not draw on
     */
    CvContent apply(CvContent sent) {
        CvContent edited = new CvContent(
                CvContent.SCHEMA,
                sent.language(),
                sent.basics(),
                summary(sent.summary()),
                ContentPath.mapped(sent.sections(), "sections", this::section),
                ContentPath.mapped(sent.skills(), "skills", this::skill),
                current.gaps());
        sources.expectNoFaults();
        return edited;
    }

    private SourcedText summary(SourcedText sent) {
        if (sent == null) {
            return null;
        }
        List<Integer> former =
                current.summary() == null ? List.of() : current.summary().sources();
        return new SourcedText(sent.text(), sources.of("summary", sent.text(), sent.sources(), former));
    }

    private Section section(String path, Section sent) {
        boolean custom = sent.type().equals(ContentPath.CUSTOM);
        return new Section(
                sent.id(),
                sent.type(),
                sent.title(),
                ContentPath.mapped(
                        sent.items(), path + ".items", (at, item) -> custom ? ownWords(item) : item(at, item)));
    }

    private Item item(String path, Item sent) {
        if (sent.artifactId() != null) {
            sources.expectOwned(path + ".artifact_id", sent.artifactId());
        }
        List<Integer> itself = sent.artifactId() == null ? List.of() : List.of(sent.artifactId());
        return withBullets(
                sent,
                sent.artifactId(),
                ContentPath.mapped(
                        sent.bullets(),
                        path + ".bullets",
                        (at, bullet) -> bullet(bullet, sources.of(at, bullet.text(), bullet.sources(), itself))));
    }

    /** They stand on nothing but the person's word. */
    private Item ownWords(Item sent) {
        return withBullets(
                sent,
                null,
                sent.bullets().stream()
                        .map(bullet -> new Bullet(bullet.text(), List.of(), List.of()))
                        .toList());
    }

    private Item withBullets(Item sent, Integer artifactId, List<Bullet> bullets) {
        return new Item(
                artifactId,
                sent.title(),
                sent.organization(),
                sent.role(),
                sent.startDate(),
                sent.endDate(),
                bullets,
                sent.technologies(),
                evidence.of(sent.evidence()));
    }

    private Bullet bullet(Bullet sent, List<Integer> itsSources) {
        List<String> skills = taxonomy.mentionsIn(sent.text()).stream()
                .map(SkillMention::skill)
                .map(Skill::name)
                .distinct()
                .toList();
        return new Bullet(sent.text(), itsSources, skills);
    }

    private ContentSkill skill(String path, ContentSkill sent) {
        List<Integer> kept = skillSources.get(sent.name());
        return new ContentSkill(
                sent.name(),
                sent.category(),
                kept != null ? kept : sources.owned(path + ".artifact_ids", sent.artifactIds()));
    }
}
