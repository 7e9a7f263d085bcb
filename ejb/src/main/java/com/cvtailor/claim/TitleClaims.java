package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom the person was: "as head of web", "Lead SRE at ...", "worked as a system administrator". Each word of the title must stand
 * together in one place where an artifact speaks of the person - not of somebody that they worked for or with.
 */
final class TitleClaims implements ClaimCheck {
    private static final Set<String> INTRODUCING =
            WordList.of("as became become becoming als comme como role position post title promoted appointed");
    private static final Set<String> ARTICLES =
            WordList.of("a an the our their its of to one ein eine einer un une una le la el los");
    private static final Set<String> SOMEBODY_ELSE = WordList.of(
            "by with to from under for alongside via against between von mit bei zu für par avec pour à por con para");
    private static final Set<String> AFTER_A_TITLE =
            WordList.of("at in for with of on from and since , . ; ( bei für im chez en de");
    private static final Set<String> LOWERING = WordList.of(
            "deputy vice assistant associate trainee interim acting apprentice stellvertretende stellvertretender stellvertreter adjoint adjointe suppléant subdirector adjunto adjunta");
    private static final Set<String> BEING = WordList.of("as was am is be been being became become were");
    private static final Set<String> ALONE = WordList.of("sole only");
    private static final Set<String> SELF_TITLES = WordList.of("at bei chez en , ( -");
    private static final int LONGEST = 6;

    @Override
    public List<Reason> unsupported(Statement statement, CitedFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        List<Word> words = statement.words();
        for (int i = 0; i < words.size(); i++) {
            boolean introduced = i > 0 && INTRODUCING.contains(words.get(i - 1).key());
            if (introduced || i == 0) {
                List<Word> title = titleAt(words, i, introduced, statement.language());
                if (!title.isEmpty()
                        && !title.stream().allMatch(statement::isSettled)
                        && !isHeld(title, statement.language(), facts)) {
                    int start = title.get(0).start();
                    int end = title.get(title.size() - 1).end();
                    reasons.add(Reason.of("title", statement.text().substring(start, end)));
                    statement.settle(start, end);
                }
            }
        }
        return reasons;
    }

    /** The words up to the last that names a kind of person, before anything that ends a title. */
    private static List<Word> titleAt(List<Word> words, int from, boolean introduced, String language) {
        int start = from;
        while (start < words.size() && ARTICLES.contains(words.get(start).key())) {
            start++;
        }
        int head = -1;
        int end = start;
        while (end < Math.min(words.size(), start + LONGEST) && !isEndOf(words.get(end))) {
            if (isPersonal(words.get(end), introduced, language)) {
                head = end;
            }
            end++;
        }
        if (head < 0 || (!introduced && (head != end - 1 || !isBareTitle(words, start, head, language)))) {
            return List.of();
        }
        return words.subList(start, head + 1);
    }

    /** A sentence that begins with nothing but a title: "Lead SRE at ...". */
    private static boolean isBareTitle(List<Word> words, int start, int head, String language) {
        if (start > 0) {
            return false;
        }
        for (int i = 0; i <= head; i++) {
            WordRole role = WordRole.of(words, i, language);
            boolean rank = words.get(i).is(Ranks.RANKS) || words.get(i).is(Ranks.JOBS);
            if (!rank
                    && ((role == WordRole.DEED && !isAlsoNoun(words.get(i)))
                            || role == WordRole.SMALL
                            || NeutralWords.contain(words.get(i), language))) {
                return false;
            }
        }
        return true;
    }

    /** "Release" and "test", but not "released". */
    private static boolean isAlsoNoun(Word word) {
        EnglishLexicon.Entry entry = EnglishLexicon.bundled().entry(word.key());
        return entry != null && entry.is('n');
    }

    private static boolean isEndOf(Word word) {
        return !word.isWord() || AFTER_A_TITLE.contains(word.key());
    }

    /** After "as a" any word that can name a person does; a sentence that begins with one may speak of something else. */
    private static boolean isPersonal(Word word, boolean introduced, String language) {
        if (!language.equals("en")) {
            return (word.isCapital() || (introduced && !language.equals("de"))) && Ranks.isJob(word);
        }
        EnglishLexicon lexicon = EnglishLexicon.bundled();
        if (StandingRules.bundled().isThing(word) && !word.is(Ranks.JOBS)) {
            return false;
        }
        return word.is(Ranks.JOBS)
                || word.bases().stream().anyMatch(introduced ? lexicon::canBePerson : lexicon::isPerson)
                || Ranks.looksLikePerson(word);
    }

    private static boolean isHeld(List<Word> title, String language, CitedFacts facts) {
        return facts.texts().stream()
                .anyMatch(text -> isNamed(text, title, language)
                        || text.segments().stream()
                                .filter(Segment::isOwn)
                                .anyMatch(segment -> isHeldIn(segment, title, language, facts)));
    }

    /** "Developer at Harbour Software (junior)": the name of an artifact speaks of the person as a whole. */
    private static boolean isNamed(SourceText text, List<Word> title, String language) {
        List<Word> said = text.segments().stream()
                .flatMap(segment -> segment.words().stream())
                .toList();
        return !text.isTold()
                && title.size() > 1
                && said.stream().noneMatch(word -> LOWERING.contains(word.key()))
                && said.stream().anyMatch(word -> SELF_TITLES.contains(word.key()))
                && claimedOf(title, language).allMatch(word -> said.stream().anyMatch(other -> word.is(other.forms())));
    }

    /** Whether the person was alone is no matter of the title. */
    private static Stream<Word> claimedOf(List<Word> title, String language) {
        return title.stream()
                .filter(word -> !ALONE.contains(word.key()))
                .filter(word -> !NeutralWords.contain(word, language) || word.is(Ranks.RANKS));
    }

    private static boolean isHeldIn(Segment segment, List<Word> title, String language, CitedFacts facts) {
        List<Word> said = segment.words();
        Word head = title.get(title.size() - 1);
        for (int i = 0; i < said.size(); i++) {
            if (Ranks.isSame(said.get(i), head, language)) {
                int from = Math.max(0, i - LONGEST);
                List<Word> around = said.subList(from, Math.min(said.size(), i + 3));
                boolean all = claimedOf(title, language)
                        .allMatch(word -> around.stream().anyMatch(other -> Ranks.isSame(other, word, language)));
                if (all && !isSomebodyElse(said, i) && !isLowered(said, i, title)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Deputy ward manager" is no ward manager. */
    private static boolean isLowered(List<Word> said, int head, List<Word> title) {
        return said.subList(Math.max(0, head - LONGEST), head).stream()
                .filter(word -> LOWERING.contains(word.key()))
                .anyMatch(word -> title.stream().noneMatch(claimed -> claimed.is(word.forms())));
    }

    /** "Reported to the head of web": looks back over the noun phrase to what governs it. */
    private static boolean isSomebodyElse(List<Word> said, int head) {
        for (int i = head - 1; i >= Math.max(0, head - 4); i--) {
            String key = said.get(i).key();
            if (key.equals("the") || key.equals("our") || key.equals("their")) {
                boolean oneOf = i > 1
                        && said.get(i - 1).key().equals("of")
                        && said.get(i - 2).key().equals("one");
                return i == 0 || !(oneOf || BEING.contains(said.get(i - 1).key()));
            }
            if (SOMEBODY_ELSE.contains(key)) {
                return true;
            }
            if (!said.get(i).isWord() || key.equals("as") || key.equals("was")) {
                return false;
            }
        }
        return false;
    }
}
