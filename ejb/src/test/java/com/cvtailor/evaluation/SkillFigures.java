package com.cvtailor.evaluation;

import com.cvtailor.evaluation.EvaluationSet.Ad;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.RequestedSkill;
import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.skill.SkillTaxonomy;
import com.cvtailor.skill.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hard skills of advertisements against the annotated ones, a document at a time, micro-averaged over all. */
final class SkillFigures {
    private final SkillTaxonomy taxonomy;
    private final JobDescriptionParser parser;

    SkillFigures(SkillTaxonomy taxonomy, JobDescriptionParser parser) {
        this.taxonomy = taxonomy;
        this.parser = parser;
    }

    void measure(List<Ad> ads, Figures figures) {
        addCounts(figures, "skills asked for", count(ads, this::asked, this::goldAsked));
        addCounts(figures, "skills, must", count(ads, ad -> found(ad, Requirement.MUST), this::goldMust));
        addCounts(figures, "skills, nice", count(ads, ad -> found(ad, Requirement.NICE), this::goldNice));
        addLevels(ads, figures);
        addKeptOut(ads, figures);
        Map<String, List<Ad>> families =
                ads.stream().collect(Collectors.groupingBy(Ad::family, TreeMap::new, Collectors.toList()));
        families.forEach((family, some) ->
                addCounts(figures, "skills asked for, family " + family, count(some, this::asked, this::goldAsked)));
        Map<String, List<Ad>> languages =
                ads.stream().collect(Collectors.groupingBy(Ad::language, TreeMap::new, Collectors.toList()));
        languages.forEach((language, some) -> addCounts(
                figures, "skills asked for, language " + language, count(some, this::asked, this::goldAsked)));
        figures.addShare("spelled as annotated", spelledAlike(ads), count(ads, this::asked, this::goldAsked)[0]);
    }

    /** Hits, found, expected. */
    private static long[] count(List<Ad> ads, Function<Ad, Set<String>> found, Function<Ad, Set<String>> expected) {
        long[] counts = new long[3];
        for (Ad ad : ads) {
            Set<String> both = new TreeSet<>(found.apply(ad));
            counts[1] += both.size();
            both.retainAll(expected.apply(ad));
            counts[0] += both.size();
            counts[2] += expected.apply(ad).size();
        }
        return counts;
    }

    private static void addCounts(Figures figures, String name, long[] counts) {
        figures.addShare(name + ": precision", counts[0], counts[1]);
        figures.addShare(name + ": recall", counts[0], counts[2]);
        figures.addShare(name + ": F1", 2 * counts[0], counts[1] + counts[2]);
    }

    /** Of the asked-for skills that were found as such, those whose level is right. */
    private void addLevels(List<Ad> ads, Figures figures) {
        long[] must = count(ads, ad -> both(found(ad, Requirement.MUST), goldAsked(ad)), this::goldMust);
        long[] nice = count(ads, ad -> both(found(ad, Requirement.NICE), goldAsked(ad)), this::goldNice);
        figures.addShare("must and nice told apart: accuracy", must[0] + nice[0], must[1] + nice[1]);
    }

    /** Of the skills that an advertisement names without asking for them, those that are not taken for asked-for ones. */
    private void addKeptOut(List<Ad> ads, Figures figures) {
        long keptOut = 0;
        long notAsked = 0;
        for (Ad ad : ads) {
            Set<String> named = new TreeSet<>(found(ad, Requirement.MENTIONED));
            keptOut += without(named, goldAsked(ad)).size();
            named.addAll(asked(ad));
            notAsked += without(named, goldAsked(ad)).size();
        }
        figures.addShare("skills mentioned but not asked for, kept out", keptOut, notAsked);
    }

    private long spelledAlike(List<Ad> ads) {
        return ads.stream()
                .mapToLong(ad -> {
                    Set<String> spelled = Stream.concat(ad.gold().must().stream(), ad.gold().nice().stream())
                            .map(Tokenizer::keys)
                            .collect(Collectors.toSet());
                    return both(asked(ad), goldAsked(ad)).stream()
                            .filter(name -> spelled.contains(Tokenizer.keys(name)))
                            .count();
                })
                .sum();
    }

    private Set<String> asked(Ad ad) {
        return both(ad, Requirement.MUST, Requirement.NICE);
    }

    private Set<String> both(Ad ad, Requirement first, Requirement second) {
        Set<String> names = found(ad, first);
        names.addAll(found(ad, second));
        return names;
    }

    private Set<String> found(Ad ad, Requirement requirement) {
        return parser.parse(ad.text(), null).skills().stream()
                .filter(skill -> !skill.category().equals("soft_skill") && skill.requirement() == requirement)
                .map(RequestedSkill::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> goldAsked(Ad ad) {
        Set<String> names = goldMust(ad);
        names.addAll(goldNice(ad));
        return names;
    }

    private Set<String> goldMust(Ad ad) {
        return canonical(ad.gold().must());
    }

    private Set<String> goldNice(Ad ad) {
        return canonical(ad.gold().nice());
    }

    /** An annotated name that the taxonomy does not know stays as it is, and counts as not found. */
    private Set<String> canonical(List<String> names) {
        return names.stream()
                .map(name -> taxonomy.named(name).map(skill -> skill.name()).orElse(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> both(Set<String> first, Set<String> second) {
        Set<String> both = new TreeSet<>(first);
        both.retainAll(second);
        return both;
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }
}
