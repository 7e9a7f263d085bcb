package com.cvtailor.evaluation;

import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Logger LOG = Logger.getLogger(EvaluationTest.class.getName());

    private final SkillTaxonomy taxonomy = SkillTaxonomy.bundled();
    private final JobDescriptionParser parser = new JobDescriptionParser(taxonomy);

    @Test
    void no_figure_falls_below_what_has_been_reached() {
        EvaluationSet set = EvaluationSet.named("tailoring");
        Figures figures = new Figures("bounds.properties");
        measure(set, figures);
        if (!new SkillSpanFigures(taxonomy, parser).measure(figures)) {
            LOG.info("SkillSpan is not there, see skillspan.dir; its figures are not measured");
            figures.doWithout("SkillSpan");
        }
        new DocumentFigures(new SampleDocuments(taxonomy)).measure(set, figures);
        LOG.info(() -> "Evaluation on eval/tailoring\n" + figures.table());
        figures.assertBounds();
    }

    @Test
    void nor_does_one_on_the_set_of_another_author() {
        Figures figures = new Figures("second-bounds.properties");
        measure(EvaluationSet.named("second"), figures);
        LOG.info(() -> "Evaluation on eval/second\n" + figures.table());
        figures.assertBounds();
    }

    @Test
    void what_a_model_makes_of_the_documents_is_true() {
        Figures figures = new Figures("model-bounds.properties");
        new ModelFigures(new SampleDocuments(taxonomy), taxonomy).measure(EvaluationSet.named("tailoring"), figures);
        LOG.info(() -> "Language models on eval/tailoring\n" + figures.table());
        figures.assertBounds();
    }

    private void measure(EvaluationSet set, Figures figures) {
        new SkillFigures(taxonomy, parser).measure(set.ads(), figures);
        new AdFigures(parser).measure(set.ads(), figures);
        new RankingFigures(taxonomy, parser).measure(set, figures);
        new ClaimFigures(taxonomy).measure(set, figures);
    }
}
