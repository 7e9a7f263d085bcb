package com.cvtailor.claim;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Cuts a text into words and gives each what it can be compared by in the text's language. Not safe for threads. */
final class Words {
    private static final EnglishLexicon LEXICON = EnglishLexicon.bundled();

    private final String language;
    private final SnowballStemmer stemmer;

    /** @param language en, de, fr or es */
    Words(String language) {
        this.language = language;
        this.stemmer = stemmer(language);
    }

    List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text)) {
            words.add(word(text.substring(token.start(), token.end()), token));
        }
        return words;
    }

    /** The language whose small words the text has most of; English when it has none. */
    static String languageOf(String text) {
        List<String> lower = Tokenizer.tokens(text).stream()
                .map(token -> text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        Map<String, Long> votes = NeutralWords.votes(lower);
        return votes.keySet().stream()
                .reduce((first, second) -> votes.get(second) > votes.get(first) ? second : first)
                .orElseThrow();
    }

    private Word word(String text, Token token) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(token.key());
        forms.add(lower);
        Set<String> bases = language.equals("en") ? LEXICON.bases(lower) : Set.of();
        forms.addAll(bases);
        if (token.isWord() && lower.length() > 2) {
            forms.add(language + ":" + stem(lower));
        }
        return new Word(text, token.key(), bases, forms, token.start(), token.end());
    }

    private String stem(String lower) {
        stemmer.setCurrent(lower);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static SnowballStemmer stemmer(String language) {
        return switch (language) {
            case "de" -> new GermanStemmer();
            case "fr" -> new FrenchStemmer();
            case "es" -> new SpanishStemmer();
            default -> new EnglishStemmer();
        };
    }
}
