package com.cvtailor.jobdescription;

import com.cvtailor.skill.NumberWords;
import com.cvtailor.skill.Sentences;
import com.cvtailor.skill.TextSpan;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds how many years of experience are asked for; of a range the lower end. */
final class ExperienceYears {
    private static final Set<String> YEARS =
            Set.of("year", "yr", "yrs", "jahr", "jahre", "jahren", "an", "ans", "année", "año", "y");
    private static final Set<String> SIGNS_OF_EXPERIENCE = WordList.of(
            """
            experience experienced qualification developing working building making testing role + more sre
            berufserfahrung erfahrung expérience experiencia professional least minimum mindestens mínimo in of
            """);
    private static final Set<String> OTHER_YEARS = WordList.of(
            """
            ago old founded last past every contract term age alt vor seit since holiday leave next first education
            studie university studium
            """);
    private static final int REACH = 5;
    private static final int MOST = 30;

    private ExperienceYears() {}

    static Integer in(List<AdLine> lines) {
        return first(lines, true).or(() -> first(lines, false)).orElse(null);
    }

    private static Optional<Integer> first(List<AdLine> lines, boolean amongRequirements) {
        return lines.stream()
                .filter(line -> amongRequirements
                        ? line.section() == SectionKind.MUST
                        : line.section() == SectionKind.NONE || line.section() == SectionKind.OTHER)
                .flatMap(line -> Sentences.in(line.text()).stream().map(sentence -> inSentence(line.text(), sentence)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Integer> inSentence(String text, TextSpan sentence) {
        List<String> words =
                Tokenizer.tokens(sentence.of(text)).stream().map(Token::key).toList();
        boolean aboutExperience = words.stream().anyMatch(SIGNS_OF_EXPERIENCE::contains)
                && words.stream().noneMatch(OTHER_YEARS::contains);
        for (int i = 0; aboutExperience && i < words.size(); i++) {
            if (YEARS.contains(words.get(i))) {
                Optional<Integer> number = before(words, i);
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> before(List<String> words, int index) {
        Optional<Integer> found = Optional.empty();
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Optional<Integer> previous = found;
            Optional<Integer> number = number(words.get(i));
            if (number.isEmpty()
                    && found.isPresent()
                    && !Set.of("to", "bi", "bis", "à", "a", "\u2013", "or").contains(words.get(i))) {
                break;
            }
            found = number.or(() -> previous);
        }
        return found;
    }

    private static Optional<Integer> number(String word) {
        if (word.equals("one") || word.equals("ein") || word.equals("einem") || word.equals("un")) {
            return Optional.of(1);
        }
        boolean digits = word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return (digits ? Optional.of(Integer.valueOf(word)) : NumberWords.valueOf(word))
                .filter(n -> n > 0 && n <= MOST);
    }
}
