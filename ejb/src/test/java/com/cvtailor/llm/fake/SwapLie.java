package com.cvtailor.llm.fake;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a skill of the advertisement in the place of a name in the fact. */
final class SwapLie implements LieKind {
    private static final Pattern NAME =
            Pattern.compile("(?<=\\p{Ll}[ ])\\p{Lu}[\\p{L}\\d+#]*[\\p{L}\\d+#](?=[ .,;:)]|$)");
    private static final Pattern TECHNICAL_NAME =
            Pattern.compile("(?<=\\p{Ll}[ ])(?:\\p{Lu}{2,}\\d*|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*)(?=[ .,;:)]|$)");

    @Override
    public Optional<Draft> lie(Temptation temptation, Random dice) {
        // German writes every noun with a capital.
        Pattern pattern = temptation.language == Language.DE ? TECHNICAL_NAME : NAME;
        List<MatchResult> names = pattern.matcher(temptation.fact).results().toList();
        List<String> skills = temptation.skills();
        if (names.isEmpty() || skills.isEmpty()) {
            return Optional.empty();
        }
        MatchResult name = names.get(dice.nextInt(names.size()));
        String skill = skills.get(dice.nextInt(skills.size()));
        String text = temptation.fact.substring(0, name.start()) + skill + temptation.fact.substring(name.end());
        return Optional.of(new Draft("swap", text, List.of(skill)));
    }
}
