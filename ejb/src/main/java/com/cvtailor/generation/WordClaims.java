package com.cvtailor.generation;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/**
 * Claims that hang on single words: a rank, a prize, having led something. The artifacts must use such a word too, and where
 * they speak of the person's own work.
 */
final class WordClaims implements ClaimCheck {
    private static final Set<String> RANKS = WordList.of(
            """
            senior head chief director manager principal architect founder cofounder professor cto ceo cfo vp
            president chair chairman chairwoman executive leiter leiterin teamleiter teamleiterin geschäftsführer
            direktor directeur directrice responsable fondateur fundador jefe jefa
            """);
    private static final Set<String> AWARDS = WordList.of(
            """
            award awarded prize medal honour honor winner won trophy distinction preis auszeichnung medaille prix
            médaille premio galardón gewann gewonnen
            """);
    private static final Set<String> LEADING = WordList.of(
            """
            led lead leading headed heading managed manage managing directed spearheaded oversaw supervised leitete
            geleitet leitet dirigé encadré dirigí lideré liderado
            """);
    private static final Set<String> SIGNS_OF_LEADING = Set.of(
            "leader",
            "lead",
            "head",
            "manager",
            "supervisor",
            "chief",
            "leitung",
            "leiter",
            "leiterin",
            "director",
            "responsable",
            "owner");

    private final String kind;
    private final Set<String> words;
    private final boolean group;

    private WordClaims(String kind, Set<String> words, boolean group) {
        this.kind = kind;
        this.words = words;
        this.group = group;
    }

    static WordClaims ranks() {
        return new WordClaims("title", RANKS, false);
    }

    static WordClaims awards() {
        return new WordClaims("award", AWARDS, false);
    }

    static WordClaims leading() {
        return new WordClaims("scope", LEADING, true);
    }

    @Override
    public List<Reason> unsupported(String sentence, CitedFacts facts) {
        return Tokenizer.tokens(sentence).stream()
                .map(Token::key)
                .filter(words::contains)
                .filter(word -> !supported(word, facts))
                .map(word -> new Reason(kind, word, "No cited artifact says this of the person's own work: " + word))
                .toList();
    }

    private boolean supported(String word, CitedFacts facts) {
        return facts.holdAsOwn(word)
                || (group
                        && (LEADING.stream().anyMatch(facts::holdAsOwn)
                                || SIGNS_OF_LEADING.stream().anyMatch(facts::holdAsOwn)));
    }
}
