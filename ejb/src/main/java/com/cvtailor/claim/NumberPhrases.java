package com.cvtailor.claim;

import com.cvtailor.skill.NumberWords;
import com.cvtailor.skill.Token;
import com.cvtailor.skill.Tokenizer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers in words: twelve, twenty-three, two hundred, two dozen, two fifths, a quarter of, half. */
final class NumberPhrases {
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("hälfte", 2),
            Map.entry("moitié", 2),
            Map.entry("mitad", 2),
            Map.entry("third", 3),
            Map.entry("drittel", 3),
            Map.entry("tier", 3),
            Map.entry("tercio", 3),
            Map.entry("fourth", 4),
            Map.entry("quarter", 4),
            Map.entry("viertel", 4),
            Map.entry("quart", 4),
            Map.entry("cuarto", 4),
            Map.entry("fifth", 5),
            Map.entry("fünftel", 5),
            Map.entry("cinquième", 5),
            Map.entry("quinto", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("zehntel", 10),
            Map.entry("dixième", 10),
            Map.entry("décimo", 10));
    private static final Set<String> ONE = Set.of("a", "an", "one", "ein", "eine", "einem", "un", "une", "una");
    /** German "half" is "helped". */
    private static final Set<String> HELPED =
            Set.of("beim", "bei", "dem", "der", "den", "ihm", "ihr", "ihnen", "uns", "dabei", "mit");

    private static final Set<String> TO = Set.of("to", "under", "below");
    private static final Set<String> EVERY = Set.of("every", "each", "jede", "jeder", "jeden");

    /** After "a third" these tell a share from a third something. */
    private static final Set<String> SHARES_OF = Set.of(
            "", ".", ",", ";", "of", "les", "less", "fewer", "more", "lower", "faster", "der", "des", "de", "del");

    private final String text;
    private final List<Token> tokens;
    private final List<Quantity> found = new ArrayList<>();

    private NumberPhrases(String text) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
    }

    static List<Quantity> in(String text) {
        NumberPhrases phrases = new NumberPhrases(text);
        for (int i = 0; i < phrases.tokens.size(); i++) {
            i = phrases.readAt(i);
        }
        return phrases.found;
    }

    /** Reads the phrase that begins with the token, if any, and tells where it ends. */
    private int readAt(int i) {
        Optional<PartialUnits.Part> partial = new PartialUnits(this::key).at(i);
        if (partial.isPresent()) {
            int last = i + partial.get().words() - 1;
            add(partial.get().value(), partial.get().unit(), i, last);
            return last;
        }
        Optional<Integer> number = number(i);
        if (number.isPresent()) {
            return readNumber(i, number.get());
        }
        boolean measured =
                Unit.of(key(i + 1)).isPresent() && !Unit.of(key(i + 1)).equals(Optional.of(Unit.PERCENT));
        boolean end = TO.contains(key(i - 1)) && !Set.of("in", "of", "out").contains(key(i + 1));
        if ((key(i).equals("one") && (measured || end)) || isGermanOne(i)) {
            add(
                    BigDecimal.ONE,
                    Quantities.unit(text, tokens.get(i).start(), tokens.get(i).end()),
                    i,
                    i);
            return i;
        }
        Integer part = PARTS.get(key(i));
        if (part != null && part == 2 && HELPED.contains(key(i + 1))) {
            return i;
        }
        if (part == null || (part > 2 && !ONE.contains(key(i - 1)))) {
            if (part != null && EVERY.contains(key(i - 1))) {
                add(BigDecimal.valueOf(part), null, i, i);
            }
            return i;
        }
        if (part == 2 || SHARES_OF.contains(key(i + 1))) {
            add(share(1, part), Unit.PERCENT, i, i);
        }
        return i;
    }

    /** "Nur eine Stunde", "einen Tag statt zwei": there the article is a number. */
    private boolean isGermanOne(int i) {
        boolean article = Set.of("eine", "einen", "einem", "einer").contains(key(i));
        return article
                && Unit.of(key(i + 1)).isPresent()
                && (key(i + 2).equals("statt")
                        || Set.of("nur", "auf", "noch", "jetzt", "nun").contains(key(i - 1)));
    }

    private int readNumber(int i, int value) {
        Integer part = PARTS.get(key(i + 1));
        if (part != null && part > 2 && value < part) {
            add(share(value, part), Unit.PERCENT, i, i + 1);
            return i + 1;
        }
        int last = i;
        long total = value;
        Optional<Integer> next = number(i + 1);
        if (value >= 20 && value < 100 && next.isPresent() && next.get() < 10) {
            total += next.get();
            last++;
            next = number(last + 1);
        }
        while (next.isPresent() && isMultiplier(next.get(), last + 1) && total < 1_000_000_000) {
            total *= next.get();
            last++;
            next = number(last + 1);
        }
        BigDecimal exact = BigDecimal.valueOf(total);
        if (key(last + 1).equals("and")
                && ONE.contains(key(last + 2))
                && key(last + 3).equals("half")) {
            exact = exact.add(new BigDecimal("0.5"));
            last += 3;
        }
        add(exact, Quantities.unit(text, tokens.get(i).start(), tokens.get(last).end()), i, last);
        return last;
    }

    private boolean isMultiplier(int value, int at) {
        return value == 100
                || value == 1000
                || value == 1_000_000
                || (value == 12 && Set.of("dozen", "dutzend").contains(key(at)));
    }

    private void add(BigDecimal value, Unit unit, int first, int last) {
        int start = tokens.get(first).start();
        int end = tokens.get(last).end();
        found.add(new Quantity(Set.of(Quantities.normal(value)), unit, text.substring(start, end), start, end));
    }

    private static BigDecimal share(int parts, int of) {
        return BigDecimal.valueOf(parts * 100L).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    private String key(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).key() : "";
    }

    private Optional<Integer> number(int index) {
        return index >= tokens.size()
                ? Optional.empty()
                : NumberWords.valueOf(text.substring(
                                tokens.get(index).start(), tokens.get(index).end())
                        .toLowerCase(Locale.ROOT));
    }
}
