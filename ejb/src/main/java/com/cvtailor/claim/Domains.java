package com.cvtailor.claim;

import com.cvtailor.skill.SkillCategory;
import com.cvtailor.skill.SkillMention;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Where a sentence speaks of a trade, a kind of customer or a field of knowledge that the artifacts do not know. In English any
 * noun may, see {@link Fields}; in other languages the reviewed list and the taxonomy tell.
 */
final class Domains {
    private static final Set<SkillCategory> TELLING = Set.of(SkillCategory.DOMAIN);
    private static final Set<String> BEFORE_A_NOUN =
            Set.of("a", "an", "the", "for", "of", "in", "its", "their", "our", "to", "and", "from");
    private static final Set<String> BEFORE_A_NAME = Set.of("bei", "chez", "für");

    private final Statement statement;
    private final BitSet listed = new BitSet();
    private final BitSet known = new BitSet();

    Domains(Statement statement, CitedFacts facts) {
        this.statement = statement;
        for (PhraseTable.Hit hit : Concepts.INDUSTRIES.in(statement.words(), statement.language())) {
            (facts.tracing().knowsIndustry(hit.meaning()) ? known : listed).set(hit.start(), hit.end());
        }
        for (SkillMention mention : statement.mentions()) {
            if (TELLING.contains(mention.skill().category()) && !facts.support(mention.skill())) {
                markMention(mention);
            }
        }
    }

    /** Whether the noun at the place in the sentence claims a domain that the artifacts do not know. */
    boolean areClaimedAt(int place) {
        Word word = statement.words().get(place);
        if (known.get(place) || statement.isDenied(word)) {
            return false;
        }
        if (statement.language().equals("en")) {
            return listed.get(place)
                    || word.bases().isEmpty()
                    || Fields.bundled().tellOf(word);
        }
        return listed.get(place) || isName(place);
    }

    /** "A ticketing platform": a word in a listed name of a trade that is no noun by itself. */
    boolean areNamedAt(int place) {
        List<Word> words = statement.words();
        return listed.get(place)
                && !known.get(place)
                && words.get(place).key().endsWith("ing")
                && place > 0
                && BEFORE_A_NOUN.contains(words.get(place - 1).key());
    }

    /** In languages whose nouns say little by themselves: after "bei", or beside another capital. */
    private boolean isName(int place) {
        List<Word> words = statement.words();
        Word word = words.get(place);
        boolean inner = word.text().chars().skip(1).anyMatch(Character::isUpperCase);
        boolean named = place > 0 && BEFORE_A_NAME.contains(words.get(place - 1).key());
        boolean beside = !statement.language().equals("de")
                && place > 1
                && words.get(place - 1).isCapital()
                && words.get(place - 1).end() + 1 == word.start();
        return place > 0 && word.isCapital() && (inner || named || beside);
    }

    private void markMention(SkillMention mention) {
        for (int i = 0; i < statement.words().size(); i++) {
            Word word = statement.words().get(i);
            if (word.start() >= mention.start() && word.end() <= mention.end()) {
                listed.set(i);
            }
        }
    }
}
