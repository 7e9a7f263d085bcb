package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the level off the title, else off the years of experience. */
final class Seniority {
    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                "intern",
                Set.of(
                        "intern",
                        "internship",
                        "praktikant",
                        "praktikum",
                        "praktikantin",
                        "werkstudent",
                        "trainee",
                        "stage",
                        "stagiaire",
                        "becario",
                        "prácticas",
                        "apprentice"));
        WORDS.put(
                "executive",
                Set.of(
                        "cto",
                        "ceo",
                        "cfo",
                        "coo",
                        "vp",
                        "chief",
                        "director",
                        "direktor",
                        "directeur",
                        "directrice",
                        "geschäftsführer"));
        WORDS.put("principal", Set.of("principal", "staff", "distinguished"));
        WORDS.put(
                "lead",
                Set.of(
                        "lead",
                        "head",
                        "leader",
                        "leiter",
                        "leiterin",
                        "leitung",
                        "teamleiter",
                        "teamleitung",
                        "stationsleitung",
                        "responsable",
                        "jefe",
                        "jefa"));
        WORDS.put("senior", Set.of("senior", "sr", "sénior", "sênior", "confirmé"));
        WORDS.put("junior", Set.of("junior", "jr", "graduate", "entry", "berufseinsteiger", "débutant"));
        WORDS.put("mid", Set.of("mid", "intermediate", "midlevel"));
    }

    private Seniority() {}

    static String of(String title, Integer years) {
        List<String> words = title == null
                ? List.of()
                : Tokenizer.tokens(title).stream().map(Token::key).toList();
        return WORDS.entrySet().stream()
                .filter(level -> words.stream().anyMatch(level.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> byYears(years));
    }

    private static String byYears(Integer years) {
        if (years == null) {
            return null;
        }
        if (years < 2) {
            return "junior";
        }
        return years < 5 ? "mid" : "senior";
    }
}
