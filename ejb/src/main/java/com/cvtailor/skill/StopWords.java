package com.cvtailor.skill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The commonest small words of the languages that documents are written in. */
public final class StopWords {
    private static final Map<String, Set<String>> BY_LANGUAGE = new LinkedHashMap<>();

    static {
        put(
                "en",
                "the and of to a in is for with you we our that are on your as be will it have an or at by from this who not can their they which was were my i");
        put(
                "de",
                "der die das und in zu den mit von für auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben oder ihr ihre wir du deine dein uns ich mich zur");
        put(
                "fr",
                "le la les de des et un une du en est pour que qui dans sur au aux avec ce il elle nous vous par plus ne pas votre vos notre nos se sont ou sa son ses leur été cette ces comme mais être avez je mon");
        put(
                "es",
                "el la los las de y que en un una es por con para del se al lo como más su sus nuestro nuestra tu tus te no nos o este esta son ser sobre entre también pero si ha qué muy desde cuando todo mi");
    }

    private StopWords() {}

    public static boolean contains(String word) {
        return BY_LANGUAGE.values().stream().anyMatch(words -> words.contains(word));
    }

    /** How many of the words are small words of each language; the languages in a fixed order. */
    public static Map<String, Long> votes(Iterable<String> words) {
        Map<String, Long> votes = new LinkedHashMap<>();
        BY_LANGUAGE.keySet().forEach(language -> votes.put(language, 0L));
        for (String word : words) {
            BY_LANGUAGE.forEach((language, stopWords) -> {
                if (stopWords.contains(word)) {
                    votes.merge(language, 1L, Long::sum);
                }
            });
        }
        return votes;
    }

    private static void put(String language, String words) {
        BY_LANGUAGE.put(language, Set.of(words.split(" ")));
    }
}
