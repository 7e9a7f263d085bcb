package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose doing a segment tells of. Denied: it holds a negation or an admission ("cannot say"). Somebody else's: it names
 * another agent ("by the platform team"), begins with one ("analysts write ..."), or was only planned. Else the person's own.
 */
final class StandingRules {
    private static final StandingRules BUNDLED = new StandingRules();
    private static final int LONGEST_SUBJECT = 6;
    private static final int LONGEST_ATTRIBUTE = 5;
    private static final int LONGEST_ITEM = 3;

    private static final Set<String> SELF =
            WordList.of("i we me us my our myself ourselves ich wir mein meine unser je nous mon yo nosotros mi");
    private static final List<String> COMPANY = List.of(
            " with me ",
            " with us ",
            " and i ",
            " and me ",
            " mit mir ",
            " mit uns ",
            " avec moi ",
            " avec nous ",
            " conmigo ");
    private static final Set<String> BE = WordList.of("was were is are be been being got get");
    private static final Set<String> SUBJECTS = WordList.of("i we ich wir je nous yo nosotros");
    private static final Set<String> MYSELF =
            WordList.of("i we me us myself ourselves ich wir mir uns je nous moi yo nosotros mí");
    private static final Set<String> RELATIVE = WordList.of("that which who whom where when die das den que lo");
    private static final Set<String> RELATIVE_ONLY = Set.of("which", "that", "who", "where", "while", "but");
    private static final Set<String> GERMAN_OBJECT = Set.of("den", "das", "die", "dem", "diese", "diesen");
    private static final Set<String> GERMAN_SUBJECT = Set.of("ein", "eine", "der", "die", "das", "unser", "unsere");
    private static final Set<String> PRONOUNS = WordList.of("it them this these");
    private static final Set<String> OWN_GROUP =
            WordList.of("team group we gruppe équipe equipo project member course");
    private static final Set<String> DETERMINERS = WordList.of(
            "the a an my another other two three four five several some many each every all most der die das ein eine mein meine le la les un une mon ma el los las una mi");
    /** "Fue profesora ...": whom the person was. */
    private static final Set<String> BEING = WordList.of("fue fui era como war bin comme was");

    private static final Set<String> AGENT = WordList.of("by von durch vom par por");
    private static final Set<String> JOINING =
            WordList.of("and so because since after when before until und weil nachdem et parce y porque");

    private final List<String> denials = new ArrayList<>();
    private final List<String> notDenials = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> contexts = new ArrayList<>();
    private final Set<String> agents = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    private StandingRules() {
        for (String[] row : DataFile.rows("standing.tsv")) {
            for (String phrase : row[1].split(", ")) {
                switch (row[0]) {
                    case "denied" -> denials.add(" " + phrase + " ");
                    case "affirmed" -> notDenials.add(" " + phrase + " ");
                    case "others" -> others.add(" " + phrase + " ");
                    case "agent" -> agents.add(phrase);
                    case "context" -> contexts.add(" " + phrase + " ");
                    case "things" -> things.add(phrase);
                    case "people" -> people.add(phrase);
                    default -> throw new IllegalStateException("Unknown standing: " + row[0]);
                }
            }
        }
    }

    static StandingRules bundled() {
        return BUNDLED;
    }

    Standing standing(List<Word> segment, Standing previous) {
        String keys = keys(segment);
        for (String phrase : notDenials) {
            keys = keys.replace(phrase, " ");
        }
        if (denials.stream().anyMatch(keys::contains)) {
            return Standing.DENIED;
        }
        if (others.stream().anyMatch(keys::contains) || namesOtherAgent(segment)) {
            boolean outright = segment.stream().anyMatch(word -> BE.contains(word.key())) || !endsInAgent(segment);
            return outright ? Standing.BY_OTHERS : Standing.OTHERS;
        }
        if (COMPANY.stream().anyMatch(keys::contains)) {
            return Standing.OWN;
        }
        if (contexts.stream().anyMatch(keys::contains)) {
            return Standing.OTHERS;
        }
        if (!hasSelfAsSubject(segment) && (startsWithOtherSubject(segment, 0) || hasSubjectAfterObject(segment))) {
            return Standing.OTHERS;
        }
        return continues(segment) ? previous : Standing.OWN;
    }

    /** Whether another subject begins with the word after the conjunction that stands at i. */
    boolean beginsOtherSubject(List<Word> sentence, int i) {
        return JOINING.contains(sentence.get(i).key()) && startsWithOtherSubject(sentence, i);
    }

    /** "On | photos taken by a partner": a noun phrase and a participle with an agent, without a form of "be". */
    boolean beginsReducedRelative(List<Word> sentence, int i) {
        if (i == 0
                || !(isPreposition(sentence.get(i - 1))
                        || DETERMINERS.contains(sentence.get(i - 1).key()))) {
            return false;
        }
        for (int at = i + 1; at < Math.min(sentence.size() - 2, i + LONGEST_SUBJECT); at++) {
            Word word = sentence.get(at);
            boolean inNumber = word.key().equals(",") && sentence.get(at - 1).isNumber();
            if ((!word.isWord() && !inNumber) || isPreposition(word) || BE.contains(word.key())) {
                return false;
            }
            if (isPast(word) && sentence.get(at + 1).key().equals("by")) {
                return sentence.subList(at + 2, Math.min(sentence.size(), at + LONGEST_SUBJECT)).stream()
                        .anyMatch(this::isPeople);
            }
        }
        return false;
    }

    /** Whether the word, though it may name a person, is a thing in texts about work. */
    boolean isThing(Word word) {
        return things.contains(word.key());
    }

    boolean isPeople(Word word) {
        if (things.contains(word.key())) {
            return false;
        }
        return Ranks.looksLikePerson(word)
                || people.contains(word.key())
                || word.bases().stream().anyMatch(EnglishLexicon.bundled()::isPerson);
    }

    private static String keys(List<Word> segment) {
        StringBuilder keys = new StringBuilder(" ");
        segment.forEach(word -> keys.append(word.key()).append(' '));
        return keys.toString();
    }

    /** "..., Kotlin", "..., in Swift and Kotlin": no statement of its own. */
    private static boolean continues(List<Word> segment) {
        if (!segment.get(0).key().equals(",") || segment.size() < 2 || !noneIsSelf(segment)) {
            return false;
        }
        boolean phrase = isPreposition(segment.get(1))
                && segment.stream().noneMatch(word -> isPast(word) || BE.contains(word.key()));
        return phrase || segment.size() <= LONGEST_ITEM + 1;
    }

    static boolean hasSelfAsSubject(List<Word> segment) {
        return segment.stream().anyMatch(word -> SUBJECTS.contains(word.key()));
    }

    /** "Which I designed", "I put it into production": the person worked on what the stretch before tells of. */
    static boolean refersBack(List<Word> segment) {
        boolean relative = segment.size() > 1
                && RELATIVE.contains(segment.get(0).key())
                && SUBJECTS.contains(segment.get(1).key());
        boolean pronoun = segment.stream().limit(5).anyMatch(word -> PRONOUNS.contains(word.key()));
        return relative || (hasSelfAsSubject(segment) && pronoun);
    }

    private static boolean noneIsSelf(List<Word> segment) {
        return segment.stream().noneMatch(word -> SELF.contains(word.key()));
    }

    /** German: "den Messestand plante eine Agentur". */
    private boolean hasSubjectAfterObject(List<Word> segment) {
        int first = 0;
        while (first < segment.size() && !segment.get(first).isWord()) {
            first++;
        }
        if (first >= segment.size()
                || !GERMAN_OBJECT.contains(segment.get(first).key())) {
            return false;
        }
        for (int i = first + 2; i + 1 < segment.size(); i++) {
            if (GERMAN_SUBJECT.contains(segment.get(i).key()) && isPeople(segment.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean namesOtherAgent(List<Word> segment) {
        for (int i = 1; i < segment.size() - 1; i++) {
            boolean phrase = agents.contains(
                    segment.get(i - 1).key() + " " + segment.get(i).key());
            if (phrase || (AGENT.contains(segment.get(i).key()) && isParticiple(segment, i))) {
                for (int j = i + 1;
                        j < Math.min(segment.size(), i + LONGEST_SUBJECT) && !isBreak(segment.get(j));
                        j++) {
                    if (MYSELF.contains(segment.get(j).key())) {
                        return false;
                    }
                    if (isPeople(segment.get(j))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A participle with an agent, as in "photos taken by a partner". */
    private static boolean endsInAgent(List<Word> segment) {
        return segment.stream().anyMatch(word -> word.key().equals("by"));
    }

    private static boolean isBreak(Word word) {
        return Set.of("with", "in", "on", "at", "from", "to").contains(word.key());
    }

    private static boolean isParticiple(List<Word> segment, int agent) {
        for (int i = Math.max(0, agent - 3); i < agent; i++) {
            Word word = segment.get(i);
            boolean afterBe = i > 0
                    && BE.contains(segment.get(i - 1).key())
                    && word.bases().stream().anyMatch(StandingRules::isAnyVerb);
            if (word.bases().isEmpty() || isPast(word) || afterBe) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Word word) {
        boolean regular = word.key().endsWith("ed") && word.bases().stream().anyMatch(base -> isAnyVerb(base));
        boolean irregular = !word.key().endsWith("s")
                && word.bases().stream().anyMatch(base -> !base.equals(word.key()) && isVerb(base));
        return regular || irregular || word.key().equals("run");
    }

    boolean startsWithOtherSubject(List<Word> words, int from) {
        int i = from;
        while (i < words.size()
                && (!words.get(i).isWord() || JOINING.contains(words.get(i).key()))) {
            i++;
        }
        int first = i;
        if (first < words.size() && BEING.contains(words.get(first).key())) {
            return false;
        }
        if (first < words.size() && WordRole.of(words, first, "en") == WordRole.DEED) {
            return false;
        }
        for (; i < Math.min(words.size() - 1, first + LONGEST_SUBJECT); i++) {
            Word word = words.get(i);
            if (!word.isWord() || (SELF.contains(word.key()) && !word.key().equals("my")) || isPreposition(word)) {
                return false;
            }
            if (isPast(word) && i > first) {
                return false;
            }
            if (isPeople(word)) {
                boolean own = OWN_GROUP.contains(word.key()) && i <= first + 1;
                return !own
                        && (isFollowedByVerb(words, i + 1)
                                || words.get(first).key().equals("my"));
            }
        }
        return false;
    }

    private static boolean isPreposition(Word word) {
        return Set.of("of", "in", "for", "with", "at", "to", "on", "from", "as").contains(word.key());
    }

    /** Whether a verb comes next, or after an attribute such as "of product" or "at the institute". */
    private boolean isFollowedByVerb(List<Word> words, int after) {
        int from = after;
        if (from < words.size() && isPreposition(words.get(from))) {
            from++;
            while (from < Math.min(words.size(), after + LONGEST_ATTRIBUTE) && !isFinite(words, from)) {
                if (!words.get(from).isWord() || isPreposition(words.get(from))) {
                    return false;
                }
                from++;
            }
            return from > after + 1 && isFinite(words, from);
        }
        for (int i = from; i < Math.min(words.size(), from + 2); i++) {
            Word word = words.get(i);
            if (isPeople(word)) {
                continue;
            }
            if (!word.isWord() || isPreposition(word) || DETERMINERS.contains(word.key())) {
                return false;
            }
            boolean foreign = words.stream().allMatch(one -> one.bases().isEmpty());
            if ((foreign && !word.isCapital()) || word.bases().stream().anyMatch(StandingRules::isVerb)) {
                return true;
            }
        }
        return false;
    }

    /** "Analysed", "is", "has": not an infinitive nor a noun in the plural. */
    private static boolean isFinite(List<Word> words, int at) {
        return at < words.size()
                && (isPast(words.get(at))
                        || BE.contains(words.get(at).key())
                        || words.get(at).key().equals("has")
                        || words.get(at).key().equals("had"));
    }

    private static boolean isAnyVerb(String base) {
        EnglishLexicon.Entry entry = EnglishLexicon.bundled().entry(base);
        return entry != null && entry.is('v');
    }

    private static boolean isVerb(String base) {
        EnglishLexicon.Entry entry = EnglishLexicon.bundled().entry(base);
        return entry != null && entry.is('v') && entry.count('v') >= entry.count('n');
    }
}
