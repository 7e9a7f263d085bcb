package com.cvtailor.llm.fake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells lies, by the hash of the fact always the same ones, and remembers them. */
final class Liar {
    private static final Map<Language, List<LieKind>> PHRASES = PhraseLie.all();
    private static final Map<Language, List<LieKind>> TWISTS = TwistLie.all();
    /** A lie that is much longer than its fact would be found out by its length alone. */
    private static final double LONGEST = 1.4;

    private final List<Lie> told = new CopyOnWriteArrayList<>();

    String lieAbout(Prompt.Fact fact, Prompt prompt) {
        Language language = Language.ofText(fact.text(), prompt.writtenIn());
        Temptation temptation = new Temptation(fact, language, prompt.advertisement());
        List<String> before = prompt.rejected().stream()
                .filter(rejected -> rejected.id().equals(fact.id()))
                .map(Prompt.Rejected::text)
                .toList();
        long seed = 31L * fact.text().hashCode() + before.size();
        Supplier<Stream<LieKind.Draft>> lies = () -> kinds(language, new Random(seed)).stream()
                .flatMap(kind -> kind.lie(temptation, new Random(seed)).stream())
                .filter(draft -> draft.falsehoods().stream().allMatch(temptation::lacks))
                .filter(draft -> !before.contains(draft.text()));
        LieKind.Draft chosen = lies.get()
                .filter(draft -> draft.text().length() <= LONGEST * fact.text().length())
                .findFirst()
                .or(() -> lies.get().findFirst())
                .orElseThrow();
        told.add(new Lie(fact.id(), fact.text(), chosen.text(), chosen.kind(), chosen.falsehoods()));
        return chosen.text();
    }

    /** Half of the time the small twists come first: few facts give what they need. */
    private static List<LieKind> kinds(Language language, Random dice) {
        List<LieKind> small = new ArrayList<>(TWISTS.get(language));
        small.add(new NumberLie());
        small.add(new SwapLie());
        Collections.shuffle(small, dice);
        List<LieKind> big = new ArrayList<>(PHRASES.get(language));
        Collections.shuffle(big, dice);
        return Stream.of(dice.nextBoolean() ? List.of(small, big) : List.of(big, small))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }

    List<Lie> told() {
        return List.copyOf(told);
    }

    void forget() {
        told.clear();
    }
}
