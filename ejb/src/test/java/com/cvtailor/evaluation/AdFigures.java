package com.cvtailor.evaluation;

import com.cvtailor.evaluation.EvaluationSet.Ad;
import com.cvtailor.jobdescription.JobDescriptionParser;
import com.cvtailor.jobdescription.ParsedJobDescription;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;

/** What else is read off an advertisement, each as the share of advertisements in which it is right. */
final class AdFigures {
    private static final String LEGAL_FORMS = " (gmbh|ag|ltd|plc|inc|group|se|s\\.a\\.?|sas|sl)$";

    private final JobDescriptionParser parser;

    AdFigures(JobDescriptionParser parser) {
        this.parser = parser;
    }

    void measure(List<Ad> ads, Figures figures) {
        add(figures, "title", ads, (ad, parsed) -> same(ad.gold().title(), parsed.roleTitle()));
        add(figures, "company", ads, (ad, parsed) -> same(ad.gold().company(), parsed.companyName()));
        add(
                figures,
                "years of experience",
                ads,
                (ad, parsed) -> Objects.equals(ad.gold().years(), parsed.yearsExperience()));
        add(figures, "seniority", ads, (ad, parsed) -> Objects.equals(ad.gold().seniority(), parsed.seniority()));
        add(
                figures,
                "language",
                ads,
                (ad, parsed) -> ad.language().equals(parsed.language())
                        && parsed.warnings().isEmpty());
        add(
                figures,
                "responsibilities found, where a heading names them",
                headed(ads),
                (ad, parsed) -> !parsed.responsibilities().isEmpty());
    }

    private void add(Figures figures, String name, List<Ad> ads, BiPredicate<Ad, ParsedJobDescription> right) {
        long hits = ads.stream()
                .filter(ad -> right.test(ad, parser.parse(ad.text(), null)))
                .count();
        figures.addShare("advertisements, " + name, hits, ads.size());
    }

    /** But for case and legal form. */
    private static boolean same(String expected, String found) {
        return found != null && comparable(expected).equals(comparable(found));
    }

    private static String comparable(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll(LEGAL_FORMS, "").replaceAll(LEGAL_FORMS, "");
    }

    /** By words that only such headings have. */
    private static List<Ad> headed(List<Ad> ads) {
        return ads.stream()
                .filter(
                        ad -> ad.text()
                                .matches(
                                        "(?is).*\\n\\W*(responsibilities|duties|what you will do|what you'll do|what you would do"
                                                + "|what you'd do|your tasks|ihre aufgaben|deine aufgaben|votre mission|qu\u00e9 har\u00e1s)\\W*\\n.*"))
                .toList();
    }
}
