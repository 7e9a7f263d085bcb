package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shortens entries until they are likely to fit on so many A4 lines, from the least relevant up: first the lesser half to one
 * bullet each, then by leaving out what is neither employment nor education, then the better half.
 */
final class PageBudget {
    static final int LINES_A_PAGE = 62;
    private static final int CHARACTERS_A_LINE = 95;
    private static final int HEAD_LINES = 12;
    private static final int ITEM_LINES = 3;
    private static final int KEPT = 4;

    private final int lines;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> shortened = new LinkedHashSet<>();

    /**
     * @param lines on all pages together, with what stands above and between the entries
     * @param otherLines what the person's own sections take
     */
    PageBudget(int lines, int otherLines) {
        this.lines = lines - HEAD_LINES - otherLines;
    }

    private record Entry(ArtifactFacts artifact, Item item) {}

    /**
     * @param artifacts best first
     */
    List<Item> fit(List<ArtifactFacts> artifacts, ItemComposer composer) {
        for (ArtifactFacts artifact : artifacts) {
            int most = ItemComposer.mostBullets(artifact, entries.size());
            entries.add(new Entry(artifact, composer.compose(artifact, most)));
        }
        shorten(entries.size() / 2, 1, composer);
        for (int i = entries.size() - 1; i >= KEPT && tooLong(); i--) {
            if (ArtifactSelection.isOptional(entries.get(i).artifact())) {
                shortened.add(entries.remove(i).artifact().title());
            }
        }
        for (int most = 3; most >= 1; most--) {
            shorten(0, most, composer);
        }
        return entries.stream().map(Entry::item).toList();
    }

    Optional<Warning> warning() {
        return shortened.isEmpty()
                ? Optional.empty()
                : Optional.of(Warning.of("SHORTENED", String.join("; ", shortened)));
    }

    private void shorten(int from, int most, ItemComposer composer) {
        for (int i = entries.size() - 1; i >= from && tooLong(); i--) {
            Entry entry = entries.get(i);
            if (entry.item().bullets().size() > most) {
                shortened.add(entry.artifact().title());
                entries.set(i, new Entry(entry.artifact(), composer.compose(entry.artifact(), most)));
            }
        }
    }

    private boolean tooLong() {
        return entries.stream().mapToInt(entry -> lines(entry.item())).sum() > lines;
    }

    private static int lines(Item item) {
        int bullets = item.bullets().stream()
                .map(Bullet::text)
                .mapToInt(text -> 1 + text.length() / CHARACTERS_A_LINE)
                .sum();
        return ITEM_LINES + bullets + item.evidence().size();
    }
}
