package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.Match;
import java.util.List;
import java.util.Map;

/**
 * All that a CV is made of.
 *
 * @param language {@code en|de|fr|es}, or null for the advertisement's
 * @param maxPages A4 pages, or null for no limit
 * @param customSections title to the person's own words, in the order wished for
 */
public record CvOrder(
        Basics basics,
        ParsedJobDescription jobDescription,
        Match match,
        List<ArtifactFacts> artifacts,
        String companyName,
        String roleTitle,
        String language,
        Integer maxPages,
        Map<String, List<String>> customSections) {}
