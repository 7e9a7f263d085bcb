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

    private static final int NO_LIMIT = 1_000_000;
    private static final int MOST_ATTEMPTS = 10;

    private final SkillTaxonomy taxonomy;
    private final PageCount pages;

    /**
     * @param pages prints a draft to see how long it is
     */
    public CvComposer(SkillTaxonomy taxonomy, PageCount pages) {
        this.taxonomy = taxonomy;
        this.pages = pages;
    }

    /**
     * Composes within the order's pages: a draft of a generous length is printed, and made shorter as long as it takes too many.
     * What a person's own sections take is never cut, so that they alone may need more pages than asked for.
     */
    public Composition<CvContent> compose(CvOrder order) {
        if (order.maxPages() == null) {
            return compose(order, NO_LIMIT);
        }
        int lines = order.maxPages() * PageBudget.LINES_A_PAGE;
        Composition<CvContent> draft = compose(order, lines);
        for (int attempt = 0; attempt < MOST_ATTEMPTS && pages.of(draft.content()) > order.maxPages(); attempt++) {
            lines = lines * 9 / 10;
            draft = compose(order, lines);
        }
        return draft;
    }

    private Composition<CvContent> compose(CvOrder order, int lines) {
        String language = order.language() != null
                ? order.language()
                : order.jobDescription().language();
        Wording wording = Wording.in(language);
        List<ArtifactFacts> artifacts = order.artifacts().stream()
                .map(artifact -> TitleReading.complete(artifact, taxonomy))
                .toList();
        ArtifactSelection selection = new ArtifactSelection(artifacts, order.match());
        List<ArtifactFacts> shown = selection.shown();
        PageBudget budget = new PageBudget(lines, customLines(order.customSections()));
        List<Item> items = budget.fit(shown, new ItemComposer(taxonomy, order.match(), order.artifacts()));
        List<Warning> warnings = EvidenceSelection.warnings(shown);
        selection.warning().ifPresent(warnings::add);
        ForeignLanguage.warning(shown, wording.language()).ifPresent(warnings::add);
        budget.warning().ifPresent(warnings::add);
        CvContent content = new CvContent(
                CvContent.SCHEMA,
                wording.language(),
                labelled(order.basics(), order.artifacts(), taxonomy),
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

    private static int customLines(Map<String, List<String>> sections) {
        return sections.values().stream()
                .mapToInt(texts -> CUSTOM_SECTION_LINES + texts.size())
                .sum();
    }
}
