package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.CvContent.Gap;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.generation.CvContent.Section;
import com.cvtailor.matching.Match;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Composes a CV for an advertisement out of artifacts' own sentences. The advertisement decides what is chosen, never what is
 * said: a skill that only it names becomes a gap.
 */
public final class CvComposer {
    private final SkillTaxonomy taxonomy;
    private final ToIntFunction<CvContent> pages;

    /**
     * @param pages prints a draft to see how many pages it takes at least
     */
    public CvComposer(SkillTaxonomy taxonomy, ToIntFunction<CvContent> pages) {
        this.taxonomy = taxonomy;
        this.pages = pages;
    }

    /**
     * Composes within the order's pages: when the draft takes too many, as little as it takes is left out, the least relevant first.
     * What a person's own sections take is never cut, so that they alone may need more pages than asked for.
     */
    public Composition<CvContent> compose(CvOrder order) {
        Wording wording = Wording.in(
                order.language() != null
                        ? order.language()
                        : order.jobDescription().language());
        List<ArtifactFacts> artifacts = order.artifacts().stream()
                .map(artifact -> TitleReading.complete(artifact, taxonomy))
                .toList();
        ArtifactSelection selection = new ArtifactSelection(artifacts, order.match());
        List<ArtifactFacts> shown = selection.shown();
        Shortening shortening = new Shortening(shown, new ItemComposer(taxonomy, order.match(), order.artifacts()));
        CvContent whole = compose(order, wording, shown, shortening.items(0));
        int steps = order.maxPages() == null
                ? 0
                : shortening.fewestSteps(
                        few -> pages.applyAsInt(whole.with(sections(order, wording, shown, shortening.items(few))))
                                <= order.maxPages());
        List<Warning> warnings = EvidenceSelection.warnings(shown);
        selection.warning().ifPresent(warnings::add);
        ForeignLanguage.warning(shown, wording.language()).ifPresent(warnings::add);
        shortening.warning(steps).ifPresent(warnings::add);
        return new Composition<>(
                whole.with(sections(order, wording, shown, shortening.items(steps))), List.copyOf(warnings));
    }

    private CvContent compose(CvOrder order, Wording wording, List<ArtifactFacts> shown, List<Item> items) {
        return new CvContent(
                CvContent.SCHEMA,
                wording.language(),
                labelled(order.basics(), order.artifacts(), taxonomy),
                new SummaryComposer(taxonomy, wording).compose(order.artifacts(), order.match()),
                sections(order, wording, shown, items),
                new SkillList(taxonomy).of(order.match(), shown),
                gaps(order.match()));
    }

    private static List<Section> sections(CvOrder order, Wording wording, List<ArtifactFacts> shown, List<Item> items) {
        return new CvSections(wording).of(items, shown, order.customSections());
    }

    static List<Gap> gaps(Match match) {
        return match.missing().stream()
                .map(missing -> new Gap(missing.skill(), missing.requirement()))
                .toList();
    }

    /** The label is the role of the person's latest post, whatever role is advertised. */
    static Basics labelled(Basics basics, List<ArtifactFacts> artifacts, SkillTaxonomy taxonomy) {
        String label = SummaryComposer.latestPost(artifacts, taxonomy)
                .map(ArtifactFacts::role)
                .orElse(null);
        return new Basics(
                basics.name(),
                label,
                basics.email(),
                basics.phone(),
                basics.location(),
                basics.website(),
                basics.profiles());
    }
}
