package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.CvContent.Gap;
import com.cvtailor.generation.CvContent.Item;
import com.cvtailor.matching.Match;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.List;
import java.util.Map;

/**
 * Composes a CV for an advertisement out of artifacts' own sentences. The advertisement decides what is chosen, never what is
 * said: a skill that only it names becomes a gap.
 */
public final class CvComposer {
    private static final int CUSTOM_SECTION_LINES = 3;

    private final SkillTaxonomy taxonomy;

    public CvComposer(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Composition<CvContent> compose(CvOrder order) {
        String language = order.language() != null
                ? order.language()
                : order.jobDescription().language();
        Wording wording = Wording.in(language);
        ArtifactSelection selection = new ArtifactSelection(order.artifacts(), order.match());
        List<ArtifactFacts> shown = selection.shown();
        PageBudget budget = new PageBudget(order.maxPages(), customLines(order.customSections()));
        List<Item> items = budget.fit(shown, new ItemComposer(taxonomy, order.match()));

        List<Warning> warnings = EvidenceSelection.warnings(shown);
        selection.warning().ifPresent(warnings::add);
        ForeignLanguage.warning(shown, wording.language()).ifPresent(warnings::add);
        budget.warning().ifPresent(warnings::add);
        CvContent content = new CvContent(
                CvContent.SCHEMA,
                wording.language(),
                labelled(order.basics(), order.artifacts()),
                new SummaryComposer(taxonomy, wording).compose(order.artifacts(), order.match()),
                new CvSections(wording).of(items, shown, order.customSections()),
                new SkillList(taxonomy).of(order.match(), shown),
                gaps(order.match()));
        return new Composition<>(content, List.copyOf(warnings));
    }

    static List<Gap> gaps(Match match) {
        return match.missing().stream()
                .map(missing -> new Gap(missing.skill(), missing.requirement()))
                .toList();
    }

    /** The label is the role of the person's latest post, whatever role is advertised. */
    static Basics labelled(Basics basics, List<ArtifactFacts> artifacts) {
        String label =
                SummaryComposer.latestPost(artifacts).map(ArtifactFacts::role).orElse(null);
        return new Basics(
                basics.name(),
                label,
                basics.email(),
                basics.phone(),
                basics.location(),
                basics.website(),
                basics.profiles());
    }

    private static int customLines(Map<String, List<String>> sections) {
        return sections.values().stream()
                .mapToInt(texts -> CUSTOM_SECTION_LINES + texts.size())
                .sum();
    }
}
