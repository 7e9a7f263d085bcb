package com.cvtailor.claim;

import com.cvtailor.skill.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A work that is said to have changed an amount or made somebody do something: "My modules brought the bill down", "My talk made
 * them stop", "The study proved that ...".
 *
 * @param thing the words that name the work
 * @param effect the words that say what it did
 */
record ThingsDoing(List<Word> thing, Word verb, List<Word> effect) {
    private static final Set<String> MY = WordList.of(
            "my our the this a an mein meine unser unsere der die das mon ma mes notre nos le la mi nuestro nuestra el");
    private static final Set<String> ENDS = WordList.of(", ; ( who that which i we ich wir je nous was were is are");
    private static final Set<String> MADE = WordList.of("made makes got forced caused brachte");
    private static final int SUBJECT_REACH = 8;
    private static final int OBJECT_REACH = 6;

    static List<ThingsDoing> in(Statement statement) {
        List<Word> words = statement.words();
        List<ThingsDoing> found = new ArrayList<>();
        if (words.size() < 2 || !MY.contains(words.get(0).key())) {
            return found;
        }
        for (int i = 2; i < Math.min(words.size(), SUBJECT_REACH); i++) {
            if (ENDS.contains(words.get(i - 1).key())) {
                break;
            }
            if (isDoing(statement, i)) {
                List<Word> thing = statement.contentOf(words.subList(1, i));
                List<Word> effect = statement.contentOf(words.subList(i + 1, words.size()));
                if (!thing.isEmpty() && !effect.isEmpty()) {
                    found.add(new ThingsDoing(thing, words.get(i), effect));
                }
                break;
            }
        }
        return found;
    }

    private static boolean isDoing(Statement statement, int i) {
        boolean changes = Stream.of("agent", "proof")
                .flatMap(kind -> statement.links(kind).stream())
                .anyMatch(hit -> hit.start() == i);
        Word word = statement.words().get(i);
        return (changes && isVerb(statement, i))
                || (MADE.contains(word.text().toLowerCase(Locale.ROOT)) && makesDo(statement.words(), i));
    }

    /** "The cut", "the savings": no verb. */
    private static boolean isVerb(Statement statement, int i) {
        return !statement.language().equals("en")
                || WordRole.of(statement.words(), i, statement.language()) == WordRole.DEED
                || statement.links("proof").stream().anyMatch(hit -> hit.start() == i);
    }

    /** "Made the company stop": a verb in its base form after the object. */
    private static boolean makesDo(List<Word> words, int made) {
        for (int i = made + 2; i < Math.min(words.size(), made + OBJECT_REACH); i++) {
            Word word = words.get(i);
            boolean base = word.bases().contains(word.text());
            if (base && WordRole.of(words, i, "en") == WordRole.DEED) {
                return true;
            }
        }
        return false;
    }
}
