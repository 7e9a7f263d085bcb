package com.cvtailor.jobdescription;

import com.cvtailor.skill.Token;
import com.cvtailor.skill.WordList;
import java.util.List;
import java.util.Set;

/** "No PHP", "Java, not JavaScript", "keine SAP-Kenntnisse": a word of denial right before a skill. */
final class DirectDenial {
    private static final int REACH = 3;
    private static final Set<String> NO = WordList.keys(
            "no not never without kein keine keinen keinerlei nicht ohne pas aucun aucune sans sin ning\u00fan ninguna ni nor neither");
    private static final Set<String> BETWEEN = WordList.keys(
            """
            write touch use need know learn see meet brauchen schreiben écrire escribir
            a an any more prior previous deep real actual de d ' du des la le les el los las knowledge of experience in with
            vorkenntnisse kenntnisse erfahrung mit in expérience connaissance connaissances experiencia conocimientos en con
            """);
    private static final Set<String> ONLY =
            WordList.keys("only just merely nur bloß seulement uniquement solo sólo solamente");

    private DirectDenial() {}

    static boolean of(List<Token> tokens, int token) {
        for (int i = token - 1; i >= Math.max(0, token - REACH - 1); i--) {
            String key = tokens.get(i).key();
            if (NO.contains(key)) {
                return !ONLY.contains(tokens.get(i + 1).key());
            }
            if (!BETWEEN.contains(key)) {
                return false;
            }
        }
        return false;
    }
}
