package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was done by others, or is denied to be the person's, is not the object of what the person did: "ran the cluster" of "the
 * cluster was run by the platform team".
 */
final class ObjectClaims implements ClaimCheck {
    private static final Set<String> STRONG = WordList.of(
            """
            build create develop construct make produce write author implement design draft devise architect plan model
            start begin found launch initiate set introduce establish release publish ship migrate move rewrite rebuild
            refactor redesign merge integrate extend adapt automate run operate maintain administer manage own lead head
            direct deploy install configure monitor handle fix repair analyse analyze measure test train evaluate organise
            organize prepare teach supervise conduct perform deliver decide define specify program code prototype optimise
            optimize audit engineer carry put compose film paint choose select lay hire negotiate sell cover do
            """);
    private static final Set<String> LESSER = WordList.of(
            "propose suggest recommend advise help assist support contribute participate join attend review read learn observe accompany translate proofread discuss comment visit");
    private static final Set<String> SOMEBODY = WordList.of("they he she it who");
    private static final Set<String> PARTS = WordList.of(
            "chapter part section module half piece component page step phase some several draft quarter third portion segment subset");
    private static final int PART_REACH = 5;
    private static final Set<String> LIMITS = WordList.of("only merely just");
    private static final Set<String> LINKS = WordList.of("the a an and or both their its our all new own , of");
    private static final Set<String> PHRASAL = Set.of(
            "responsible for",
            "charge of",
            "care of",
            "looked after",
            "look after",
            "accountable for",
            "responsibility for",
            "worked on",
            "lead of",
            "head of",
            "manager of",
            "owner of");
    private static final int REACH = 8;

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        for (Segment segment : statement.segments()) {
            addDeedsOfOthers(segment, facts, reasons);
            for (int i = 1; segment.isOwn() && i < segment.words().size(); i++) {
                Word word = segment.words().get(i);
                WordRole role = segment.roles().get(i);
                boolean thing = (role == WordRole.THING || role == WordRole.NAME)
                        && !StandingRules.bundled().isPeople(word)
                        && !isAttributeOfPeople(segment.words(), i);
                boolean english = statement.language().equals("en");
                Word deed = thing ? deedOn(segment, i) : null;
                boolean others = english
                        ? deed != null
                                && isNotThePersons(deed, word, segment.words().subList(0, i), facts)
                        : thing && facts.tracing().isOnlyOfOthers(word);
                if (others || (thing && facts.tracing().isOnlyByOthers(word))) {
                    reasons.add(Reason.of("scope", word.text()));
                }
            }
        }
        return reasons;
    }

    /** "Decided on the hiring" of "the head decides about hiring": nobody but others does so in the artifacts. */
    private static void addDeedsOfOthers(Segment segment, CitedFacts facts, List<Reason> reasons) {
        for (int i = 0; segment.isOwn() && i < segment.words().size(); i++) {
            Word deed = segment.words().get(i);
            boolean checked = segment.roles().get(i) == WordRole.DEED && !NeutralWords.contain(deed, "en");
            if ((!checked && StandingRules.bundled().isPeople(deed)) || SOMEBODY.contains(deed.key())) {
                return;
            }
            if (checked && !isPassive(segment, i) && !facts.tracing().tracesAsOwn(deed)) {
                List<Word> rest = segment.words().stream()
                        .filter(word -> word != deed && word.isWord() && !NeutralWords.contain(word, "en"))
                        .toList();
                boolean others = facts.segments()
                        .filter(other -> !other.isOwn() && other.holds(deed))
                        .anyMatch(other -> rest.stream().anyMatch(other::holds));
                if (others || isDeedOfNobodyElse(deed, facts)) {
                    reasons.add(Reason.of("scope", deed.text()));
                }
            }
        }
    }

    /** "Which was released": says not by whom. */
    private static boolean isPassive(Segment segment, int deed) {
        return deed > 1
                && Set.of("was", "were", "been", "is", "are")
                        .contains(segment.words().get(deed - 1).key());
    }

    /** "Wrote" of "texts were written by two editors", where nothing that the person did can be called writing. */
    private static boolean isDeedOfNobodyElse(Word deed, CitedFacts facts) {
        if (!deed.is(STRONG) || !facts.tracing().isOnlyByOthers(deed)) {
            return false;
        }
        Set<Integer> meanings = new HashSet<>();
        Concepts.SYNONYMS.in(List.of(deed), "en").forEach(hit -> meanings.add(hit.meaning()));
        return facts.segments()
                .filter(Segment::isOwn)
                .flatMap(segment -> Concepts.SYNONYMS.in(segment.words(), "en").stream())
                .noneMatch(hit -> meanings.contains(hit.meaning()));
    }

    private static boolean isNotThePersons(Word deed, Word object, List<Word> before, CitedFacts facts) {
        boolean strong = isStrong(deed)
                && (isOfOthers(object, facts)
                        || isRestricted(deed, object, facts)
                        || isUpgraded(deed, object, before, facts)
                        || isPartTold(object, before, facts));
        return strong || isDeedOfOthers(deed, object, facts);
    }

    /** "Security officer" */
    private static boolean isAttributeOfPeople(List<Word> words, int i) {
        return i + 1 < words.size() && StandingRules.bundled().isPeople(words.get(i + 1));
    }

    private static boolean isOfOthers(Word word, CitedFacts facts) {
        if (facts.tracing().isOnlyOfOthers(word)) {
            return true;
        }
        boolean named = facts.texts().stream().filter(text -> !text.isTold()).anyMatch(text -> text.segments().stream()
                .anyMatch(segment -> segment.holds(word)));
        return facts.tracing().isEverDenied(word)
                && !named
                && facts.segments().filter(Segment::isOwn).allMatch(segment -> segment.words().stream()
                        .filter(other -> word.is(other.forms()))
                        .noneMatch(other -> deedOn(segment, segment.words().indexOf(other)) != null))
                && facts.segments().filter(Segment::isOwn).anyMatch(segment -> segment.words().stream()
                        .anyMatch(other -> word.is(other.forms())));
    }

    private static boolean isStrong(Word deed) {
        return deed.is(STRONG)
                || !deed.isWord()
                || PHRASAL.stream().anyMatch(phrase -> phrase.endsWith(" " + deed.key()));
    }

    /** "I only reviewed them": nothing else was done to it. */
    private static boolean isRestricted(Word deed, Word object, CitedFacts facts) {
        return facts.texts().stream().anyMatch(text -> text.segments().stream()
                .filter(segment -> segment.words().stream().anyMatch(other -> object.is(other.forms())))
                .map(segment -> text.sentences().get(segment.sentence()).words())
                .anyMatch(words -> isLimited(words) && words.stream().noneMatch(other -> deed.is(other.forms()))));
    }

    private static boolean isLimited(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (LIMITS.contains(words.get(i).key()) && WordRole.of(words, i + 1, "en") == WordRole.DEED) {
                return true;
            }
        }
        return false;
    }

    /** "Took photos" of "photos taken by a partner", "applied for a grant" of "a grant that our chair had applied for". */
    private static boolean isDeedOfOthers(Word deed, Word object, CitedFacts facts) {
        if (NeutralWords.contain(deed, "en") || facts.tracing().tracesAsOwn(deed)) {
            return false;
        }
        return facts.texts().stream().anyMatch(text -> text.segments().stream()
                .filter(segment -> !segment.isOwn() && holds(segment.words(), deed))
                .anyMatch(segment ->
                        holds(text.sentences().get(segment.sentence()).words(), object)));
    }

    /** "Built a bar" of "proposed a bar": all that the artifacts tell of the person's doing with it is something lesser. */
    private static boolean isUpgraded(Word deed, Word object, List<Word> before, CitedFacts facts) {
        if (before.stream().anyMatch(word -> word.is(LESSER))) {
            return false;
        }
        List<Segment> own = facts.segments()
                .filter(segment -> segment.isOwn() && holds(segment.words(), object))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(segment -> isLesser(segment, object, deed));
    }

    private static boolean isTakingPart(List<Word> words, int i) {
        return i > 0 && words.get(i).key().equals("part") && words.get(i - 1).is(Set.of("take", "play"));
    }

    /** "Wrote the report" of "wrote two chapters of the report". */
    private static boolean isPartTold(Word object, List<Word> before, CitedFacts facts) {
        List<Segment> own = facts.segments()
                .filter(segment -> segment.isOwn()
                        && segment.holds(object)
                        && segment.roles().contains(WordRole.DEED))
                .toList();
        return !own.isEmpty()
                && before.stream().noneMatch(word -> word.is(PARTS))
                && own.stream().allMatch(segment -> isWithinPart(segment, object));
    }

    private static boolean isWithinPart(Segment segment, Word object) {
        List<Word> words = segment.words();
        for (int i = 0; i < words.size(); i++) {
            if (object.is(words.get(i).forms())) {
                for (int back = i - 1; back > Math.max(0, i - PART_REACH); back--) {
                    if (words.get(back).key().equals("of")) {
                        return words.subList(Math.max(0, back - 2), back).stream()
                                .anyMatch(word -> word.is(PARTS));
                    }
                }
            }
        }
        return false;
    }

    /** Whether the verb nearest before the object tells of a lesser deed, and not of this one. */
    private static boolean isLesser(Segment segment, Word object, Word deed) {
        List<Word> words = segment.words();
        int at = words.size() - 1;
        while (at > 0 && !object.is(words.get(at).forms())) {
            at--;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (words.get(i).is(LESSER) || isTakingPart(words, i)) {
                return true;
            }
            if (deed.is(words.get(i).forms()) || segment.roles().get(i) == WordRole.DEED) {
                return false;
            }
        }
        return false;
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(other -> word.is(other.forms()));
    }

    /** The verb that comes before the word with nothing but attributes between; or the preposition of "responsible for"; or null. */
    private static Word deedOn(Segment segment, int at) {
        List<Word> words = segment.words();
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Word word = words.get(i);
            WordRole role = segment.roles().get(i);
            if (role == WordRole.DEED) {
                return word;
            }
            boolean attribute = LINKS.contains(word.key())
                    || word.isNumber()
                    || role == WordRole.THING
                    || role == WordRole.NAME
                    || (role == WordRole.QUALITY && !isPreposition(word));
            if (i > 0 && PHRASAL.contains(words.get(i - 1).key() + " " + word.key())) {
                return word;
            }
            if (!attribute || word.key().equals("of")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isPreposition(Word word) {
        return Set.of(
                        "in", "on", "at", "for", "with", "from", "by", "to", "into", "under", "over", "through", "as",
                        "after", "before", "between", "within", "per", "around", "about", "against", "like")
                .contains(word.key());
    }
}
