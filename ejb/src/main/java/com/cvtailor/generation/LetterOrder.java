package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.Match;
import java.util.List;

/**
 * All that a cover letter is made of.
 *
 * @param language {@code en|de|fr|es}, or null for the advertisement's
 * @param tone {@code professional|formal|friendly|enthusiastic|concise}
 */
public record LetterOrder(
        Basics basics,
        ParsedJobDescription jobDescription,
        Match match,
        List<ArtifactFacts> artifacts,
        String companyName,
        String roleTitle,
        String language,
        String tone) {}
