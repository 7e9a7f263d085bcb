package com.cvtailor.generation;

import com.cvtailor.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name after "at", "for", "bei", "chez" and the like must stand in a cited artifact. */
final class NameClaims implements ClaimCheck {
    private static final Pattern NAMED_PLACE = Pattern.compile(
            "(?u)\\b(?:at|At|for|For|with|With|by|from|From|joined|Joined|bei|Bei|chez|Chez|en)\\s((?:the |The )?\\p{Lu}[\\p{L}\\d&'\u2019.-]{0,40}(?:\\s\\p{Lu}[\\p{L}\\d&'\u2019.-]{0,40}){0,4})");
    private static final Set<String> TIMES = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Europe",
            "I",
            "It",
            "The");

    private final SkillTaxonomy taxonomy;

    NameClaims(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public List<Reason> unsupported(String sentence, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        Matcher places = NAMED_PLACE.matcher(sentence);
        while (places.find()) {
            String name = places.group(1).replaceAll("['\u2019]s$|[.'\u2019-]+$", "");
            boolean known = facts.hold(name) || everyWordIsKnown(name, facts);
            if (!known && taxonomy.mentionsIn(name).isEmpty()) {
                reasons.add(new Reason("employer", name, "No cited artifact names " + name));
            }
        }
        return reasons;
    }

    private static boolean everyWordIsKnown(String name, CitedFacts facts) {
        for (String word : name.split("\\s", -1)) {
            if (!TIMES.contains(word) && !facts.hold(word)) {
                return false;
            }
        }
        return true;
    }
}
