package com.cvtailor.generation;

import com.cvtailor.claim.ClaimChecker;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.skill.CurrentTaxonomy;
import com.cvtailor.skill.SkillTaxonomy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Hands the engines, which know no container, to whoever needs them: all of them made of the taxonomy of this moment. They
 * must be asked for anew for each piece of work, and not be kept: an administrator may import more skills at any time.
 */
@ApplicationScoped
public class TailoringEngine {

    @Inject
    CurrentTaxonomy taxonomy;

    @Inject
    PageCount pages;

    private volatile Engines engines;

    public JobDescriptionParser parser() {
        return current().parser;
    }

    public ArtifactMatcher matcher() {
        return current().matcher;
    }

    /**
     * @param templateId what the CV will be drawn with, or null for the default
     */
    public CvComposer cvComposer(Integer templateId) {
        return new CvComposer(current().taxonomy, cv -> pages.of(cv, templateId));
    }

    public CoverLetterComposer coverLetterComposer() {
        return current().coverLetterComposer;
    }

    public ClaimChecker claimChecker() {
        return current().claimChecker;
    }

    public ClaimGate claimGate() {
        return current().claimGate;
    }

    /** Two threads may both make them; they are equal, and made once until the taxonomy changes. */
    private Engines current() {
        SkillTaxonomy newest = taxonomy.get();
        Engines made = engines;
        if (made == null || made.taxonomy != newest) {
            made = new Engines(newest);
            engines = made;
        }
        return made;
    }

    private static final class Engines {

        private final SkillTaxonomy taxonomy;
        private final JobDescriptionParser parser;
        private final ArtifactMatcher matcher;
        private final CoverLetterComposer coverLetterComposer;
        private final ClaimChecker claimChecker;
        private final ClaimGate claimGate;

        Engines(SkillTaxonomy taxonomy) {
            this.taxonomy = taxonomy;
            this.parser = new JobDescriptionParser(taxonomy);
            this.matcher = new ArtifactMatcher(taxonomy);
            this.coverLetterComposer = new CoverLetterComposer(taxonomy);
            this.claimChecker = new ClaimChecker(taxonomy);
            this.claimGate = new ClaimGate(claimChecker);
        }
    }
}
