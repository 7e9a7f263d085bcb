package com.cvtailor.claim;

import com.cvtailor.artifact.ArtifactFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers that artifacts state, and those that follow from them: "one of five" leaves four others and makes with them five;
 * two dates make a duration.
 */
final class StatedNumbers {
    private static final Pattern ONE_OF = Pattern.compile(
            "(?iu)\\b(?:one of|team of|group of|eine[rs]? von|team von|un[eoa]? des?|uno de los|équipe de|equipo de) (?:the )?$");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "one", "ein", "eine", "einen", "einem", "einer", "un", "une", "una", "uno", "per");
    /** "Quarterly" is every three months. */
    private static final Map<String, String> RHYTHMS = Map.ofEntries(
            Map.entry("daily", "day"),
            Map.entry("täglich", "day"),
            Map.entry("weekly", "week"),
            Map.entry("wöchentlich", "week"),
            Map.entry("monthly", "month"),
            Map.entry("monatlich", "month"),
            Map.entry("quarterly", "quarter"),
            Map.entry("vierteljährlich", "quarter"),
            Map.entry("yearly", "year"),
            Map.entry("annually", "year"),
            Map.entry("annual", "year"),
            Map.entry("jährlich", "year"));

    private static final Pattern PART_OF = Pattern.compile(
            "(?iu)(?:\\d|\\p{L}{2}) (?:of|out of|von|von den|der|des|sur|de|de los|de las) (?:the |these |our |all |les )?$");
    private static final Pattern ONE_IN = Pattern.compile(
            "(?iu)\\b(?:one|a|every|eine?r?|une?|uno)(?: \\p{L}{2,12})? (?:in|out of|von|sur|de cada) (?:every )?$");
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)^ (?:other|more|further|colleague|weitere|andere|autre|collègue|otro|compañero|people|of us).*");
    private static final Pattern SELF_AMONG = Pattern.compile(
            "(?iu)[^.;]{0,60}\\b(?:i am one of|i was one of|including me|myself included|me included|ich bin eine[r]? (?:davon|von)|mich eingeschlossen|moi compris|dont moi|incluyéndome)\\b.*");
    private static final int REACH = 24;
    private static final int SELF_REACH = 90;
    private static final double NEAR = 0.08;

    private final List<Quantity> all = new ArrayList<>();
    private final List<Quantity> totals = new ArrayList<>();
    private final List<Quantity> computed = new ArrayList<>();

    StatedNumbers(List<ArtifactFacts> artifacts, List<SourceText> texts) {
        for (SourceText text : texts) {
            List<Quantity> stated = text.quantities();
            text.segments().forEach(segment -> addSingleUnits(segment.words()));
            all.addAll(stated);
            stated.forEach(one -> addGroup(text.text(), one));
        }
        artifacts.forEach(this::addDuration);
    }

    boolean support(Quantity quantity) {
        return (quantity.unit() == null && quantity.isSameAs(plain(BigDecimal.ONE)))
                || all.stream().anyMatch(quantity::isSameAs)
                || isNearFraction(quantity)
                || (quantity.unit() != null && computed.stream().anyMatch(quantity::isSameAs));
    }

    /** "Almost two thirds" of "62 %": a share in words is a rounded one. */
    private boolean isNearFraction(Quantity quantity) {
        return quantity.unit() == Unit.PERCENT
                && !quantity.text().isEmpty()
                && Character.isLetter(quantity.text().charAt(0))
                && all.stream()
                        .filter(one -> one.unit() != null && one.unit().equals(Unit.PERCENT))
                        .anyMatch(one -> areNear(one, quantity));
    }

    private static boolean areNear(Quantity left, Quantity right) {
        double a = left.values().iterator().next().doubleValue();
        double b = right.values().iterator().next().doubleValue();
        return Math.abs(a - b) <= NEAR * Math.max(a, b);
    }

    /** Whether the number follows from a stated one: the others of a group, all of it with the person, a duration. */
    boolean derive(Quantity quantity) {
        return all.stream().anyMatch(one -> one.unit() == Unit.PEOPLE && quantity.isSameAs(one));
    }

    /** Whether it is stated, or follows, as a measure: "quarterly" is every three months. */
    boolean measure(Quantity quantity) {
        return Stream.concat(all.stream(), computed.stream())
                .filter(one -> one.unit() != null)
                .anyMatch(quantity::isSameAs);
    }

    /** Whether an artifact tells of a part of this number only: "four of the seven". */
    boolean isTotalOfPart(Quantity quantity) {
        return totals.stream().anyMatch(quantity::isSameAs);
    }

    /** "A day", "an hour": one of it. */
    private void addSingleUnits(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Optional<Unit> unit = Unit.of(words.get(i).text());
            Optional.ofNullable(RHYTHMS.get(words.get(i).key()))
                    .flatMap(Unit::of)
                    .ifPresent(rhythm -> all.add(plain(BigDecimal.ONE).in(rhythm)));
            if (unit.isPresent() && ARTICLES.contains(words.get(i - 1).key())) {
                all.add(plain(BigDecimal.ONE).in(unit.get()));
            }
        }
    }

    private void addGroup(String text, Quantity quantity) {
        String before = text.substring(Math.max(0, quantity.start() - REACH), quantity.start());
        String after = text.substring(quantity.end(), Math.min(text.length(), quantity.end() + REACH));
        if (PART_OF.matcher(before).find()) {
            totals.add(quantity);
        }
        if (ONE_IN.matcher(before).find()) {
            quantity.values().stream()
                    .filter(value -> value.signum() > 0)
                    .forEach(value -> computed.add(plain(BigDecimal.valueOf(100).divide(value, 0, RoundingMode.HALF_UP))
                            .in(Unit.PERCENT)));
        }
        String later = text.substring(quantity.end(), Math.min(text.length(), quantity.end() + SELF_REACH));
        if (ONE_OF.matcher(before).find() || SELF_AMONG.matcher(later).matches()) {
            quantity.values()
                    .forEach(value ->
                            all.add(plain(value.subtract(BigDecimal.ONE)).in(Unit.PEOPLE)));
        }
        if (OTHERS.matcher(after).matches() || before.endsWith("with ")) {
            quantity.values()
                    .forEach(value -> all.add(plain(value.add(BigDecimal.ONE)).in(Unit.PEOPLE)));
        }
    }

    private void addDuration(ArtifactFacts artifact) {
        if (artifact.endDate() == null) {
            return;
        }
        long months = ChronoUnit.MONTHS.between(
                artifact.startDate(), artifact.endDate().plusDays(1));
        for (long near : Set.of(months, months + 1)) {
            computed.add(plain(BigDecimal.valueOf(near)).in(Unit.MONTHS));
        }
        addIfNear(months, Math.round(months / 6.0) * 6, 1);
        addIfNear(months, Math.round(months / 12.0) * 12, 2);
    }

    private void addIfNear(long months, long rounded, long tolerance) {
        if (Math.abs(months - rounded) <= tolerance) {
            computed.add(plain(BigDecimal.valueOf(rounded)).in(Unit.MONTHS));
        }
    }

    private static Quantity plain(BigDecimal value) {
        BigDecimal normal = Quantities.normal(value);
        return new Quantity(Set.of(normal), null, normal.toPlainString(), 0, 0);
    }
}
