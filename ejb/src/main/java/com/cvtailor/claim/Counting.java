package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds out what the numbers of a text count. */
final class Counting {
    private static final Set<String> ENDS = WordList.of(
            """
            and or but to of which that who while in at for with on from by per as und oder bei für mit von et ou pour dans avec
            par y o en para con por i we ich wir je nous , : ; ( ) .
            """);
    private static final Set<String> JOINING = WordList.of("to and or bis auf und à et a y");
    private static final Set<String> OF = Set.of("of", "von", "de");
    private static final Set<String> REST = WordList.of("rest them these those which whom other");
    private static final Set<String> HEDGES =
            WordList.of("all some about the around roughly nearly over more than almost");
    private static final Set<String> PEOPLE = WordList.of(
            "people person participant member user customer colleague man woman one other team group time number part");
    private static final int AFTER = 5;
    private static final int NEAR_AFTER = 8;
    private static final int NEAR_BEFORE = 6;
    private static final int DEED_BEFORE = 4;

    private final String text;
    private final List<Word> words;
    private final List<WordRole> roles;
    private final List<Quantity> quantities;
    private final BitSet numbers = new BitSet();
    private final String language;

    Counting(String text, List<Segment> segments, List<Quantity> quantities, String language) {
        this.text = text;
        this.words =
                segments.stream().flatMap(segment -> segment.words().stream()).toList();
        this.roles =
                segments.stream().flatMap(segment -> segment.roles().stream()).toList();
        this.quantities = quantities;
        quantities.forEach(quantity -> numbers.set(quantity.start(), quantity.end()));
        this.language = language;
    }

    List<Counted> all() {
        return quantities.stream().map(this::counted).toList();
    }

    private Counted counted(Quantity quantity) {
        int first = firstFrom(quantity.start());
        int next = firstFrom(quantity.end());
        int after = afterWhole(next);
        boolean of = after + 2 < words.size() && words.get(after).key().equals("of");
        boolean ofRest = of && words.subList(after + 1, after + 3).stream().anyMatch(word -> REST.contains(word.key()));
        boolean total = first > 1 && words.get(first - 1).key().equals("of") && isInNumber(words.get(first - 2));
        return new Counted(
                quantity,
                things(after),
                phrase(after),
                near(after),
                deedBefore(first),
                ofRest,
                next < words.size() && JOINING.contains(words.get(next).key()),
                total);
    }

    /** "35 of about 90 templates" are templates. */
    private int afterWhole(int next) {
        int at = next;
        if (at < words.size() && OF.contains(words.get(at).key())) {
            at++;
            while (at < words.size() && HEDGES.contains(words.get(at).key())) {
                at++;
            }
            int whole = at;
            while (at < words.size() && isInNumber(words.get(at))) {
                at++;
            }
            return at > whole ? at : next;
        }
        return next;
    }

    private List<Word> things(int after) {
        List<Word> things = new ArrayList<>();
        for (int i = after; i < Math.min(words.size(), after + AFTER) && !endsThings(i, after); i++) {
            Word word = words.get(i);
            boolean long2 = word.isWord() && word.text().length() > 2;
            if (long2 && !isGeneric(word) && Unit.of(word.text()).isEmpty()) {
                things.add(word);
            }
        }
        return things;
    }

    private boolean endsThings(int i, int after) {
        Word word = words.get(i);
        boolean partitive = i == after && OF.contains(word.key());
        return !partitive && (ENDS.contains(word.key()) || (isInNumber(word) && !isMeasure(i)));
    }

    private List<Word> phrase(int after) {
        List<Word> phrase = new ArrayList<>();
        for (int i = after; i < Math.min(words.size(), after + AFTER - 1); i++) {
            Word word = words.get(i);
            boolean partitive = i == after && OF.contains(word.key());
            boolean hyphened =
                    i > 0 && words.get(i - 1).end() + 1 == word.start() && text.charAt(word.start() - 1) == '-';
            boolean verb = roles.get(i) == WordRole.DEED && !word.text().endsWith("ing") && !hyphened;
            if (!partitive && (ENDS.contains(word.key()) || isInNumber(word) || verb)) {
                break;
            }
            if (word.isWord() && !partitive) {
                phrase.add(word);
            }
        }
        return phrase;
    }

    private List<Word> near(int after) {
        List<Word> near = new ArrayList<>();
        boolean range =
                after < words.size() && JOINING.contains(words.get(after).key());
        for (int i = after; i < Math.min(words.size(), after + NEAR_AFTER); i++) {
            if (isInNumber(words.get(i)) && !(range && i <= after + 3) && !isMeasure(i)) {
                break;
            }
            if (words.get(i).key().equals(".")) {
                break;
            }
            near.add(words.get(i));
        }
        List<Word> before = new ArrayList<>();
        for (int i = after - 2; i >= Math.max(0, after - NEAR_BEFORE); i--) {
            if (isInNumber(words.get(i))) {
                if (!phrase(after).isEmpty()) {
                    before.removeAll(things(i + 1));
                }
                break;
            }
            before.add(words.get(i));
        }
        near.addAll(before);
        return near;
    }

    private Word deedBefore(int first) {
        for (int i = first - 1; i >= Math.max(0, first - DEED_BEFORE); i--) {
            if (roles.get(i) == WordRole.DEED) {
                return words.get(i);
            }
            if (!HEDGES.contains(words.get(i).key())) {
                return null;
            }
        }
        return null;
    }

    /** Small words, and "people", who may be called otherwise; but what is counted may well be a neutral noun. */
    private boolean isGeneric(Word word) {
        boolean noun = word.bases().stream().anyMatch(EnglishLexicon.bundled()::isMainlyNoun);
        return PEOPLE.contains(word.key()) || (!noun && NeutralWords.contain(word, language));
    }

    /** "Half-day", "20-minute": such a number only describes what is counted. */
    private boolean isMeasure(int i) {
        return Unit.of(words.get(i).text()).isPresent()
                || (i + 1 < words.size() && Unit.of(words.get(i + 1).text()).isPresent());
    }

    /** The place of the first word that begins at the offset or after it; the words stand in the order of the text. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isInNumber(Word word) {
        return numbers.get(word.start());
    }
}
