package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a heading that we do not know by what it does: it wants something ("what the team insists on"), wishes it ("what
 * would delight us"), denies wanting it ("things nobody will ask you for") or describes who reads it ("it's you if").
 */
final class HeadingMood {
    private static final Set<String> WANTS = WordList.keys(
            """
            need needs needed require requires required expect expects expected ask asks asked want wants insist insists must demand
            demands seek seeks
            brauchen brauchst braucht erwarten erwartet suchen sucht verlangen verlangt fordern voraussetzen
            besoin attendons attend exigeons exige demandons demande cherchons cherche
            necesitamos necesita pedimos pide buscamos busca esperamos espera exigimos exige
            """);
    private static final Set<String> WISHES = WordList.keys(
            """
            would glad happy delight delighted delights like love bonus extra extras plus advantage advantages desirable welcome
            ideally icing treat dream
            schön freuen freut gern gerne wäre wären toll vorteil wünschenswert pluspunkt
            plaisir aimerions apprécions apprécié atout atouts souhaité
            gustaría encantaría valoramos ventaja deseable
            """);
    private static final Set<String> DENIES = WordList.keys(
            """
            not never no nobody none nothing cannot without kein keine keinen nicht niemand ohne
            pas aucun aucune personne sans sin nadie ningún
            """);
    private static final Set<String> WITHOUT = WordList.keys("without ohne sans sin");
    private static final Set<String> YOU = WordList.keys("you your du dein sie ihr vous tu tú");
    private static final Set<String> IF = WordList.keys("if wenn si");

    private HeadingMood() {}

    /** Empty when it does none of these. */
    static Optional<SectionKind> of(List<Token> tokens) {
        boolean wants = has(tokens, WANTS);
        long denials = denials(tokens);
        boolean denied = denials % 2 == 1;
        if (has(tokens, WISHES)) {
            return denied && !wants ? Optional.empty() : Optional.of(SectionKind.NICE);
        }
        if (wants || (denials == 2 && has(tokens, WITHOUT))) {
            return Optional.of(denied ? SectionKind.NOT_NEEDED : SectionKind.MUST);
        }
        boolean describes = !tokens.isEmpty()
                && has(tokens, YOU)
                && IF.contains(tokens.get(tokens.size() - 1).key());
        return describes && !denied ? Optional.of(SectionKind.MUST) : Optional.empty();
    }

    /** Two of them are none: "what we can't do without". */
    private static long denials(List<Token> tokens) {
        long denials =
                tokens.stream().filter(token -> DENIES.contains(token.key())).count();
        for (int i = 2; i < tokens.size(); i++) {
            boolean shortened =
                    tokens.get(i).key().equals("t") && tokens.get(i - 1).key().equals("'");
            denials += shortened ? 1 : 0;
        }
        return denials;
    }

    private static boolean has(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.key()));
    }
}
