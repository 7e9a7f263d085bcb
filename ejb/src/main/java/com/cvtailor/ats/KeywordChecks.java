package com.cvtailor.ats;

import com.cvtailor.jobdescription.Mention;
import com.cvtailor.jobdescription.ParsedJobDescription;
import com.cvtailor.jobdescription.RequestedSkill;
import com.cvtailor.jobdescription.Requirement;
import com.cvtailor.matching.Match;
import com.cvtailor.matching.MatchedSkill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of the advertised skills the file names, by their usual name or as the advertisement spells them: recruiters search
 * for words. Of alternatives one is enough. A skill without an artifact is told and must never be added; one that an artifact
 * supports and the file does not name can be.
 */
final class KeywordChecks {

    /** Percent: the tools that compare CVs with advertisements call three quarters a good match. */
    private static final int ENOUGH_MUST = 75;

    private static final int ENOUGH_NICE = 50;

    private final KeywordSearch search;
    private final ParsedJobDescription advertisement;
    private final Set<String> supported;

    KeywordChecks(String text, ParsedJobDescription advertisement, Match match) {
        this.search = new KeywordSearch(text);
        this.advertisement = advertisement;
        this.supported = match.matched().stream().map(MatchedSkill::skill).collect(Collectors.toSet());
    }

    /** All of a CV, which is where they belong. */
    List<AtsCheck> ofCv() {
        return List.of(
                coverage("KEYWORDS_MUST", AtsSeverity.WARNING, Requirement.MUST, ENOUGH_MUST),
                coverage("KEYWORDS_NICE", AtsSeverity.INFO, Requirement.NICE, ENOUGH_NICE),
                shown(AtsSeverity.ERROR));
    }

    /** A letter tells of some of them and is no list. */
    List<AtsCheck> ofLetter() {
        return List.of(coverage("KEYWORDS_MUST", AtsSeverity.INFO, Requirement.MUST, ENOUGH_NICE));
    }

    private AtsCheck coverage(String code, AtsSeverity severity, Requirement requirement, int enough) {
        Tally tally = new Tally(code, severity);
        for (List<RequestedSkill> wish : wishes(requirement)) {
            String reason = wish.stream().anyMatch(this::isSupported) ? "not_shown" : "no_artifact";
            tally.expect(wish.stream().anyMatch(this::isNamed), null, names(wish), reason);
        }
        return tally.check(enough);
    }

    private AtsCheck shown(AtsSeverity severity) {
        Tally tally = new Tally("KEYWORDS_SHOWN", severity);
        for (Requirement requirement : List.of(Requirement.MUST, Requirement.NICE)) {
            for (List<RequestedSkill> wish : wishes(requirement)) {
                if (wish.stream().anyMatch(this::isSupported)) {
                    tally.expect(wish.stream().anyMatch(this::isNamed), null, names(wish), "not_shown");
                }
            }
        }
        return tally.check();
    }

    /** Each with its alternatives. */
    private List<List<RequestedSkill>> wishes(Requirement requirement) {
        Map<Object, List<RequestedSkill>> wishes = new LinkedHashMap<>();
        for (RequestedSkill skill : advertisement.skills()) {
            if (skill.requirement() == requirement) {
                Object group = skill.alternativeGroup() == null ? skill.name() : skill.alternativeGroup();
                wishes.computeIfAbsent(group, key -> new ArrayList<>()).add(skill);
            }
        }
        return List.copyOf(wishes.values());
    }

    private boolean isSupported(RequestedSkill skill) {
        return supported.contains(skill.name());
    }

    private boolean isNamed(RequestedSkill skill) {
        return Stream.concat(Stream.of(skill.name()), skill.mentions().stream().map(Mention::text))
                .distinct()
                .anyMatch(search::finds);
    }

    private static String names(List<RequestedSkill> wish) {
        return wish.stream().map(RequestedSkill::name).collect(Collectors.joining(" / "));
    }
}
