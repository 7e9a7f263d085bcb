package com.cvtailor.llm.fake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The four languages of documents, told apart by the small words that no sentence does without. */
enum Language {
    EN("the a an of and to for with in on at by from i my as that was were which"),
    DE(
            "der die das den dem des ein eine einer eines und zu für mit im am von vom bei als ich mein zur zum auf war aus"),
    FR("le la les un une des du de et à pour avec dans en au aux par j'ai je mon ma que sur l d qui"),
    ES("el la los las un una de del y a para con en al por mi que he fue lo se como");

    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final Map<String, Language> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Language::code, Function.identity()));

    private final Set<String> smallWords;

    Language(String smallWords) {
        this.smallWords = Set.of(smallWords.split(" ", -1));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language of(String code) {
        return BY_CODE.getOrDefault(code, EN);
    }

    /** A document's sentences may still be in the language of the artifact: the document's own one decides ties only. */
    static Language ofText(String text, Language document) {
        Language best = document;
        for (Language candidate : values()) {
            if (candidate.smallWordsIn(text) > best.smallWordsIn(text)) {
                best = candidate;
            }
        }
        return best;
    }

    private long smallWordsIn(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .filter(word -> smallWords.contains(word.group()))
                .count();
    }
}
