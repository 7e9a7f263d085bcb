package com.cvtailor.generation;

import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.skill.SkillTaxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands the engines, which know no container, to whoever injects them: each made once from the bundled taxonomy. */
@ApplicationScoped
public class TailoringEngine {

    @Produces
    @Singleton
    SkillTaxonomy taxonomy() {
        return SkillTaxonomy.bundled();
    }

    @Produces
    @Singleton
    JobDescriptionParser parser(SkillTaxonomy taxonomy) {
        return new JobDescriptionParser(taxonomy);
    }

    @Produces
    @Singleton
    ArtifactMatcher matcher(SkillTaxonomy taxonomy) {
        return new ArtifactMatcher(taxonomy);
    }

    @Produces
    @Singleton
    CvComposer cvComposer(SkillTaxonomy taxonomy) {
        return new CvComposer(taxonomy);
    }

    @Produces
    @Singleton
    CoverLetterComposer coverLetterComposer(SkillTaxonomy taxonomy) {
        return new CoverLetterComposer(taxonomy);
    }

    @Produces
    @Singleton
    ClaimGate claimGate(SkillTaxonomy taxonomy) {
        return new ClaimGate(new ClaimChecker(taxonomy));
    }
}
