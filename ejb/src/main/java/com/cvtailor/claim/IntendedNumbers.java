package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/** Numbers of which an artifact says that they were planned, hoped for or a limit: "fewer than the 6,000 we had planned". */
final class IntendedNumbers {
    private static final Set<String> INTENDED = WordList.of(
            """
            plan planned target targeted goal hoped expected aimed intended forecast budgeted estimated promised
            geplant geplante geplanten ziel angestrebt erwartet erhofft gehofft prévu prévus prévues objectif visé espéré
            previsto previstos previstas objetivo esperado
            """);
    private static final Set<String> BESIDES = WordList.of(
            """
            than short below under above over beyond instead fewer less more of out aim against missed miss exceeded exceed
            statt als unter über verfehlt sur que au lieu de
            """);
    private static final int BEFORE = 4;
    private static final int AFTER = 6;
    private static final int CLAIM_BEFORE = 5;

    private final Statement statement;
    private final CitedFacts facts;

    IntendedNumbers(Statement statement, CitedFacts facts) {
        this.statement = statement;
        this.facts = facts;
    }

    /** Whether the sentence tells as reached what artifacts only tell as intended. */
    boolean holds(Counted claimed) {
        Quantity quantity = claimed.quantity();
        if (DateClaims.isYear(quantity.text())
                || isIntended(statement.words(), quantity)
                || isBesides(statement.words(), quantity)) {
            return false;
        }
        boolean intended = false;
        for (SourceText text : facts.texts()) {
            for (Quantity stated : text.quantities()) {
                if (quantity.isSameAs(stated) && quantity.amount() == stated.amount()) {
                    boolean asIntended = text.sentences().stream()
                            .filter(sentence -> sentence.covers(stated))
                            .anyMatch(sentence -> isIntended(sentence.words(), stated));
                    if (!asIntended) {
                        return false;
                    }
                    intended = true;
                }
            }
        }
        return intended;
    }

    private static boolean isIntended(List<Word> words, Quantity quantity) {
        return has(words, quantity, BEFORE, AFTER, INTENDED);
    }

    private static boolean isBesides(List<Word> words, Quantity quantity) {
        return has(words, quantity, CLAIM_BEFORE, 0, BESIDES);
    }

    private static boolean has(List<Word> words, Quantity quantity, int before, int after, Set<String> some) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= quantity.start()) {
                return words.subList(Math.max(0, i - before), Math.min(words.size(), i + 1 + after)).stream()
                        .map(Word::key)
                        .anyMatch(some::contains);
            }
        }
        return false;
    }
}
