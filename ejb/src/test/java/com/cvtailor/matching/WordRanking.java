package com.cvtailor.matching;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The ranking by words alone, which the full one must beat. */
public final class WordRanking {
    private WordRanking() {}

    /** The artifacts' ids, best first. */
    public static List<Integer> of(
            SkillTaxonomy taxonomy, ParsedJobDescription jobDescription, List<ArtifactFacts> artifacts) {
        List<Wish> asked =
                Wish.of(jobDescription, taxonomy).stream().filter(Wish::asked).toList();
        List<Candidate> candidates = artifacts.stream()
                .map(artifact -> new Candidate(taxonomy, artifact))
                .toList();
        try (Stems stems = new Stems(jobDescription.language())) {
            WordMatch words = new WordMatch(new AdWords(jobDescription, asked, stems), candidates);
            return IntStream.range(0, artifacts.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -words.likeness(i))
                            .thenComparingInt(i -> artifacts.get(i).id()))
                    .map(i -> artifacts.get(i).id())
                    .toList();
        }
    }
}
