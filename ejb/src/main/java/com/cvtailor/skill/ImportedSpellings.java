package com.cvtailor.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The spellings of an imported classification, of which nobody has checked what else they may mean. So they are looked for
 * only where no skill of ours has been found, a phrase only within one line, and a single word only where it stands alone
 * between separators: "communication" is an ordinary word almost everywhere else.
 *
 * <p>One hash table in place of a trie: an imported classification has a hundred thousand spellings and more.
 */
final class ImportedSpellings {
    static final ImportedSpellings NONE = new ImportedSpellings(List.of(), keys -> null, name -> null);

    /** Longer ones are whole sentences, which nobody repeats word for word. */
    private static final int MOST_TOKENS = 12;

    private final Map<String, Skill> byKeys = new HashMap<>();
    private final Map<String, String> acronyms = new HashMap<>();
    private final Map<String, Integer> longestByFirst = new HashMap<>();
    private final Map<String, Skill> added = new LinkedHashMap<>();

    /**
     * @param ownByKeys our skill with a spelling, or null: our spellings win over imported ones
     * @param ownByName our skill of that name, or null
     */
    ImportedSpellings(
            List<ImportedSkill> imported, Function<String, Skill> ownByKeys, Function<String, Skill> ownByName) {
        for (ImportedSkill it : imported) {
            Skill own = ownByName.apply(it.name());
            Skill skill = own != null ? own : new Skill(it.name(), it.category(), List.of(), List.of());
            if (own == null) {
                added.put(skill.name(), skill);
            }
            for (String spelling : it.spellings()) {
                add(spelling, skill, ownByKeys);
            }
        }
    }

    private void add(String spelling, Skill skill, Function<String, Skill> ownByKeys) {
        List<Token> tokens = Tokenizer.tokens(spelling);
        String keys = Tokenizer.keys(spelling);
        if (tokens.isEmpty() || ownByKeys.apply(keys) != null || byKeys.putIfAbsent(keys, skill) != null) {
            return;
        }
        if (isSingleWord(tokens) && isAcronym(spelling)) {
            acronyms.put(keys, spelling);
        }
        longestByFirst.merge(tokens.get(0).key(), Math.min(tokens.size(), MOST_TOKENS), Math::max);
    }

    /** Skills that only the import knows. */
    Collection<Skill> added() {
        return Collections.unmodifiableCollection(added.values());
    }

    Optional<Skill> named(String keys) {
        return Optional.ofNullable(byKeys.get(keys));
    }

    /** Our mentions, and imported ones in the gaps between them; in order, without overlaps. */
    List<SkillMention> around(List<SkillMention> ours, String text, List<Token> tokens) {
        if (byKeys.isEmpty()) {
            return ours;
        }
        List<SkillMention> all = new ArrayList<>(ours);
        WebAddresses addresses = new WebAddresses(text);
        int next = 0;
        int at = 0;
        while (at < tokens.size()) {
            int start = tokens.get(at).start();
            while (next < ours.size() && ours.get(next).end() <= start) {
                next++;
            }
            int limit = next < ours.size() ? ours.get(next).start() : text.length();
            int last = start < limit && !addresses.cover(start) ? lastOfLongest(at, tokens, text, limit) : -1;
            if (last >= 0) {
                int end = tokens.get(last).end();
                all.add(new SkillMention(byKeys.get(keys(tokens, at, last)), start, end, text.substring(start, end)));
            }
            at = Math.max(at, last) + 1;
        }
        all.sort(Comparator.comparingInt(SkillMention::start));
        return all;
    }

    /** The last token of the longest spelling that begins at this token and ends before the limit; -1 if there is none. */
    private int lastOfLongest(int first, List<Token> tokens, String text, int limit) {
        int most = longestByFirst.getOrDefault(tokens.get(first).key(), 0);
        StringBuilder keys = new StringBuilder(" ");
        int longest = -1;
        for (int last = first; last < Math.min(tokens.size(), first + most); last++) {
            Token token = tokens.get(last);
            if (token.end() > limit
                    || (last > first && !sameLine(text, tokens.get(last - 1).end(), token.start()))) {
                break;
            }
            keys.append(token.key()).append(' ');
            String spelling = keys.toString();
            if (byKeys.containsKey(spelling) && isMeant(spelling, tokens.subList(first, last + 1), text)) {
                longest = last;
            }
        }
        return longest;
    }

    private boolean isMeant(String keys, List<Token> tokens, String text) {
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        if (!WordBoundary.around(text, start, end) || isOrdinary(tokens)) {
            return false;
        }
        return !isSingleWord(tokens)
                || (StandsAlone.in(text, start, end)
                        && acronyms.getOrDefault(keys, text.substring(start, end))
                                .equals(text.substring(start, end)));
    }

    /** Small words, letters and numbers. */
    private static boolean isOrdinary(List<Token> tokens) {
        return tokens.stream()
                .allMatch(token -> StopWords.contains(token.key())
                        || !token.isWord()
                        || token.end() - token.start() == 1
                        || Character.isDigit(token.key().codePointAt(0)));
    }

    private static boolean isSingleWord(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).count() < 2;
    }

    /** "BIM" is not "bim". */
    private static boolean isAcronym(String spelling) {
        return spelling.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean sameLine(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }

    private static String keys(List<Token> tokens, int first, int last) {
        StringBuilder keys = new StringBuilder(" ");
        for (Token token : tokens.subList(first, last + 1)) {
            keys.append(token.key()).append(' ');
        }
        return keys.toString();
    }
}
