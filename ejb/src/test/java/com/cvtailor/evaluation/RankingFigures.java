package com.cvtailor.evaluation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.evaluation.EvaluationSet.Ad;
import com.cvtailor.evaluation.EvaluationSet.Profile;
import com.cvtailor.evaluation.EvaluationSet.Relevance;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.matching.ArtifactMatcher;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import com.cvtailor.matching.MissingSkill;
import com.cvtailor.matching.RankedArtifact;
import com.cvtailor.matching.WordRanking;
import com.cvtailor.skill.Skill;
import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillTaxonomy;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well artifacts are ordered: nDCG with gain 2^grade - 1 (Burges et al. 2005), averaged over judgement sets, at several
 * depths and for each person, with BM25F alone beside it; and how well the skills that the artifacts support are told from
 * those that they do not.
 */
final class RankingFigures {
    private static final List<Integer> DEPTHS = List.of(3, 5, 10);
    private static final int DEPTH = 5;

    private final SkillTaxonomy taxonomy;
    private final JobDescriptionParser parser;
    private final ArtifactMatcher matcher;

    RankingFigures(SkillTaxonomy taxonomy, JobDescriptionParser parser) {
        this.taxonomy = taxonomy;
        this.parser = parser;
        this.matcher = new ArtifactMatcher(taxonomy);
    }

    /** A judgement set, and what the engine made of the same advertisement and artifacts. */
    private record Judged(Relevance relevance, Profile profile, Match match, List<Integer> byWordsAlone) {
        List<Integer> ranked() {
            return match.artifacts().stream().map(RankedArtifact::artifactId).toList();
        }

        double ndcg(List<Integer> ids, int depth) {
            List<Integer> grades = ids.stream()
                    .map(id -> relevance
                            .grades()
                            .getOrDefault(profile.artifacts().get(id - 1).key(), 0))
                    .toList();
            double ideal =
                    gain(grades.stream().sorted(Comparator.reverseOrder()).toList(), depth);
            return ideal == 0 ? 1 : gain(grades, depth) / ideal;
        }
    }

    void measure(EvaluationSet set, Figures figures) {
        Map<String, Ad> ads = set.ads().stream().collect(Collectors.toMap(Ad::id, Function.identity()));
        Map<String, Profile> profiles =
                set.profiles().stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        List<Judged> all = set.relevance().stream()
                .map(relevance -> judge(relevance, profiles.get(relevance.profile()), ads.get(relevance.ad())))
                .toList();
        for (int depth : DEPTHS) {
            figures.add("ranking: nDCG@" + depth, mean(all, judged -> judged.ndcg(judged.ranked(), depth)));
            figures.add(
                    "ranking by BM25F alone: nDCG@" + depth,
                    mean(all, judged -> judged.ndcg(judged.byWordsAlone(), depth)));
        }
        Map<String, List<Judged>> people = all.stream()
                .collect(Collectors.groupingBy(judged -> judged.profile().id(), TreeMap::new, Collectors.toList()));
        people.forEach((id, some) -> figures.add(
                "ranking: nDCG@" + DEPTH + ", person " + id,
                mean(some, judged -> judged.ndcg(judged.ranked(), DEPTH))));
        addSkills(figures, "matched skills", all, RankingFigures::matched, Relevance::claimable);
        addSkills(figures, "missing skills", all, RankingFigures::missing, Relevance::gaps);
    }

    private Judged judge(Relevance relevance, Profile profile, Ad ad) {
        ParsedJobDescription parsed = parser.parse(ad.text(), null);
        List<ArtifactFacts> artifacts = profile.facts();
        return new Judged(
                relevance,
                profile,
                matcher.match(parsed, artifacts, EvaluationSet.TODAY),
                WordRanking.of(taxonomy, parsed, artifacts));
    }

    private void addSkills(
            Figures figures,
            String name,
            List<Judged> all,
            Function<Match, Stream<String>> found,
            Function<Relevance, List<String>> expected) {
        long hits = 0;
        long offered = 0;
        long wanted = 0;
        for (Judged judged : all) {
            Set<String> right = canonical(expected.apply(judged.relevance()));
            Set<String> given = canonical(found.apply(judged.match()).toList());
            offered += given.size();
            wanted += right.size();
            given.retainAll(right);
            hits += given.size();
        }
        figures.addShare(name + ": precision", hits, offered);
        figures.addShare(name + ": recall", hits, wanted);
    }

    private static Stream<String> matched(Match match) {
        return match.matched().stream().map(MatchedSkill::skill);
    }

    private static Stream<String> missing(Match match) {
        return match.missing().stream().map(MissingSkill::skill);
    }

    /** Hard skills alone: the judgements hold no others. */
    private Set<String> canonical(Collection<String> names) {
        Set<String> canonical = new TreeSet<>();
        for (String name : names) {
            Skill skill = taxonomy.named(name).orElse(null);
            if (skill == null || skill.category() != SkillCategory.SOFT_SKILL) {
                canonical.add(skill == null ? name : skill.name());
            }
        }
        return canonical;
    }

    private static double mean(List<Judged> some, Function<Judged, Double> measure) {
        return some.stream().mapToDouble(measure::apply).average().orElse(0);
    }

    private static double gain(List<Integer> grades, int depth) {
        double gain = 0;
        for (int i = 0; i < Math.min(depth, grades.size()); i++) {
            gain += (StrictMath.pow(2, grades.get(i)) - 1) / (StrictMath.log(i + 2.0) / StrictMath.log(2));
        }
        return gain;
    }
}
