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
import java.util.regex.Pattern;

/** Finds how many years of experience are asked for; of a range the lower end. */
final class ExperienceYears {
    private static final Set<String> YEARS = WordList.keys(
            "year years yr yrs jahr jahre jahren jahrzehnt an ans ann\u00e9e ann\u00e9es a\u00f1o a\u00f1os y");
    private static final Set<String> SIGNS_OF_EXPERIENCE = WordList.keys(
            """
            experience experienced qualification professional developing working building making testing practice background
            living done worked work + more least minimum sre industry behind role similar comparable
            berufserfahrung erfahrung praxis mindestens beruf t\u00e4tigkeit
            gearbeitet arbeitest exp\u00e9rience pratique moins travaill\u00e9
            experiencia m\u00ednimo menos pr\u00e1ctica trabajado
            """);
    private static final Set<String> OTHER_YEARS = WordList.keys(
            """
            ago old founded since past last every contract term age limited holiday leave next education studies study university
            month salary per within until growth funding guarantee week weeks anniversary
            alt vor seit letzten vergangenen jeden befristet gegr\u00fcndet urlaub studium n\u00e4chsten lang
            depuis derni\u00e8res derni\u00e8re fond\u00e9e cr\u00e9\u00e9e contrat prochaines
            hace desde \u00faltimos fundada contrato pr\u00f3ximos cada edad
            """);
    private static final Set<String> UP_TO = WordList.keys("to bis bi \u00e0 a \u2013 \u2014 or oder ou o - up");
    private static final Set<String> FILL = WordList.keys(
            "+ or more full good solid ( ) ' volle vollen oder mehr ou plus o m\u00e1s at least mindestens");
    private static final Set<String> AND = WordList.keys("and und et y");
    private static final List<String> WITH_US = List.of("with us", "bei uns", "chez nous", "con nosotro");
    private static final int REACH = 6;
    private static final Pattern HINT = Pattern.compile("(?i)y(?:ea)?r|jahr|[\\s\u00a0]an|a\u00f1o|\\dy");
    private static final int BEFORE = 6;
    private static final int AFTER = 4;
    private static final int MOST = 30;

    private ExperienceYears() {}

    /** Null when no number of years is asked for. */
    static Integer in(List<AdLine> lines) {
        return first(lines, true).or(() -> first(lines, false)).orElse(null);
    }

    private static Optional<Integer> first(List<AdLine> lines, boolean amongRequirements) {
        return lines.stream()
                .filter(line -> amongRequirements
                        ? line.section() == SectionKind.MUST
                        : line.section() == SectionKind.NONE || line.section() == SectionKind.OTHER)
                .filter(line -> HINT.matcher(line.text()).find())
                .flatMap(line -> Sentences.in(line.text()).stream()
                        .flatMap(sentence -> inSentence(line.text(), sentence, amongRequirements).stream()))
                .findFirst();
    }

    private static Optional<Integer> inSentence(String text, TextSpan sentence, boolean amongRequirements) {
        List<String> words =
                Tokenizer.tokens(sentence.of(text)).stream().map(Token::key).toList();
        for (int i = 0; i < words.size(); i++) {
            if (YEARS.contains(words.get(i))
                    && !isAboutOthers(words, i)
                    && (amongRequirements || isExperience(words, i))) {
                Optional<Integer> number = before(words, i);
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAboutOthers(List<String> words, int at) {
        List<String> around = words.subList(Math.max(0, at - BEFORE), Math.min(words.size(), at + AFTER));
        String before = String.join(" ", words.subList(Math.max(0, at - 2 * BEFORE), at));
        return around.stream().anyMatch(OTHER_YEARS::contains)
                || WITH_US.stream().anyMatch(before::contains);
    }

    private static boolean isExperience(List<String> words, int at) {
        return words.subList(Math.max(0, at - REACH), Math.min(words.size(), at + REACH + 2)).stream()
                .anyMatch(SIGNS_OF_EXPERIENCE::contains);
    }

    /** The number right before the word, or the lower one of two: "3 to 5", "3-5", "between three and five". */
    private static Optional<Integer> before(List<String> words, int index) {
        Optional<Integer> found = Optional.empty();
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Optional<Integer> number = number(words.get(i));
            if (number.isEmpty() && found.isEmpty() && !FILL.contains(words.get(i))) {
                break;
            }
            boolean link =
                    UP_TO.contains(words.get(i)) || AND.contains(words.get(i)) && i >= 2 && isBetween(words.get(i - 2));
            if (found.isPresent() && number.isEmpty() && !link) {
                break;
            }
            found = number.isPresent() ? number : found;
        }
        return found;
    }

    private static boolean isBetween(String word) {
        return word.equals("between") || word.equals("zwischen") || word.equals("entre");
    }

    private static Optional<Integer> number(String word) {
        if (Set.of("one", "ein", "einem", "einer", "eine", "un", "uno").contains(word)) {
            return Optional.of(1);
        }
        boolean digits = word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return (digits ? Optional.of(Integer.valueOf(word)) : NumberWords.valueOf(word))
                .filter(n -> n > 0 && n <= MOST);
    }
}
