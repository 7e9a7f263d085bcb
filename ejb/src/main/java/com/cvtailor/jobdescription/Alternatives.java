package com.cvtailor.jobdescription;

import com.cvtailor.skill.Skill;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Groups of skills of which one is enough: "Java or Kotlin", "one of X, Y, Z", "Java/Kotlin", "a cloud such as AWS, GCP".
 * The groups of an advertisement are numbered from 1 in the order in which they come.
 */
final class Alternatives {
    private static final Set<String> OR = Set.of("or", "oder", "ou", "o", "u", "bzw", "/", "alternatively");
    private static final Set<String> AND = Set.of("and", "und", "sowie", "et", "y", "e", "&", "+");
    private static final Set<String> FILL = WordList.keys(
            ", . a an the ein eine einem einer un une una le la les el either even ideally preferably another in with mit en con");
    private static final Set<String> WRITTEN_TOGETHER =
            Set.of("C/C++", "HTML/CSS", "CSS/HTML", "HTML5/CSS3", "UX/UI", "UI/UX");
    private static final Set<String> SIMILAR = WordList.keys(
            """
            similar comparable equivalent alike something anything another other vergleichbar vergleichbare vergleichbares ähnlich ähnliche
            ähnliches etwas équivalent équivalents similaire similaires autre equivalente similares parecido otro
            """);
    private static final int MOST_BETWEEN = 4;

    private final Map<Skill, Integer> groups = new LinkedHashMap<>();
    private int groupCount;

    private enum Link {
        NONE,
        COMMA,
        AND,
        OR
    }

    /** Null for a skill that is asked for in its own right. */
    Integer groupOf(Skill skill) {
        return groups.get(skill);
    }

    /**
     * Reads the lists that the skills of one sentence form.
     *
     * @param asked those that are asked for, in order
     */
    void read(AdSentence sentence, List<NamedSkill> asked, String line) {
        List<Skill> run = new ArrayList<>();
        boolean choice = false;
        NamedSkill previous = null;
        for (NamedSkill named : asked) {
            Link link = previous == null ? Link.NONE : link(sentence.tokens(), previous, named, line);
            if (link == Link.NONE || link == Link.AND) {
                close(run, choice || opensMore(sentence.tokens(), previous));
                choice = sentence.wording().opensChoice(named.first());
            }
            choice |= link == Link.OR;
            run.add(named.skill());
            previous = named;
        }
        close(run, choice || opensMore(sentence.tokens(), previous));
    }

    /** "PostgreSQL, MySQL or similar". */
    private static boolean opensMore(List<Token> tokens, NamedSkill last) {
        int at = last == null ? tokens.size() : last.last() + 1;
        while (at < tokens.size() && tokens.get(at).key().equals(",")) {
            at++;
        }
        return at + 1 < tokens.size()
                && OR.contains(tokens.get(at).key())
                && SIMILAR.contains(tokens.get(at + 1).key());
    }

    private static Link link(List<Token> tokens, NamedSkill left, NamedSkill right, String line) {
        Link link = Link.COMMA;
        int between = right.first() - left.last() - 1;
        boolean comma = false;
        for (int i = left.last() + 1; i < right.first() && between <= MOST_BETWEEN; i++) {
            String key = tokens.get(i).key();
            comma |= key.equals(",");
            if (OR.contains(key)) {
                link = Link.OR;
            } else if (AND.contains(key)) {
                link = link == Link.OR ? link : Link.AND;
            } else if (!FILL.contains(key)) {
                return Link.NONE;
            }
        }
        String both =
                line.substring(left.mention().start(), right.mention().end()).replace(" ", "");
        boolean apart = between < 1 || between > MOST_BETWEEN || (link == Link.COMMA && !comma);
        return apart || WRITTEN_TOGETHER.contains(both) ? Link.NONE : link;
    }

    private void close(List<Skill> run, boolean choice) {
        List<Skill> members = run.stream().distinct().toList();
        run.clear();
        if (!choice || members.size() < 2) {
            return;
        }
        int group = members.stream()
                .map(groups::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> ++groupCount);
        members.forEach(skill -> groups.putIfAbsent(skill, group));
    }
}
