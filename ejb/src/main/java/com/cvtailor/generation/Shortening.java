package com.cvtailor.generation;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.generation.CvContent.Bullet;
import com.cvtailor.generation.CvContent.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a CV is made shorter, in steps that each leave out one thing, the least relevant first: the lesser half of the entries goes
 * down to one bullet each, then what is neither employment nor education goes, then the better half loses bullets too.
 */
final class Shortening {
    private static final int KEPT = 4;
    private static final int MANY_BULLETS = 3;
    private static final int LONGEST_NAMED = 70;
    private static final int GONE = -1;

    private final List<ArtifactFacts> artifacts;
    private final ItemComposer composer;
    private final List<Item> whole = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** @param bullets that the entry has after the step, or {@link #GONE} */
    private record Step(int entry, int bullets) {}

    /**
     * @param artifacts best first
     */
    Shortening(List<ArtifactFacts> artifacts, ItemComposer composer) {
        this.artifacts = artifacts;
        this.composer = composer;
        for (ArtifactFacts artifact : artifacts) {
            whole.add(composer.compose(artifact, ItemComposer.mostBullets(artifact, whole.size())));
        }
        int[] bullets = whole.stream().mapToInt(item -> item.bullets().size()).toArray();
        trim(bullets, whole.size() / 2, 1);
        for (int i = whole.size() - 1; i >= KEPT; i--) {
            if (ArtifactSelection.isOptional(artifacts.get(i))) {
                steps.add(new Step(i, GONE));
                bullets[i] = GONE;
            }
        }
        for (int most = MANY_BULLETS; most >= 1; most--) {
            trim(bullets, 0, most);
        }
    }

    private void trim(int[] bullets, int from, int most) {
        for (int i = whole.size() - 1; i >= from; i--) {
            while (bullets[i] > most) {
                bullets[i]--;
                steps.add(new Step(i, bullets[i]));
            }
        }
    }

    /** The fewest steps after which the CV fits; all of them when none are enough. Halves what is left at each try. */
    int fewestSteps(IntPredicate fits) {
        int least = 0;
        int most = steps.size();
        while (least < most) {
            int middle = least == 0 ? 0 : (least + most) / 2;
            if (fits.test(middle)) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    /** The entries that are left after so many steps, best first. */
    List<Item> items(int taken) {
        int[] bullets = bulletsAfter(taken);
        return IntStream.range(0, whole.size())
                .filter(i -> bullets[i] != GONE)
                .mapToObj(i -> item(i, bullets[i]))
                .toList();
    }

    Optional<Warning> warning(int taken) {
        int[] bullets = bulletsAfter(taken);
        String leftOut = IntStream.range(0, whole.size())
                .mapToObj(i -> leftOut(i, bullets[i]))
                .flatMap(List::stream)
                .collect(Collectors.joining("; "));
        return leftOut.isEmpty() ? Optional.empty() : Optional.of(Warning.of("SHORTENED", leftOut));
    }

    private List<String> leftOut(int entry, int bullets) {
        if (bullets == GONE) {
            return List.of(whole.get(entry).title());
        }
        List<Bullet> kept = item(entry, bullets).bullets();
        return whole.get(entry).bullets().stream()
                .filter(bullet -> !kept.contains(bullet))
                .map(bullet -> whole.get(entry).title() + ": " + shortened(bullet.text()))
                .toList();
    }

    private Item item(int entry, int bullets) {
        Item all = whole.get(entry);
        return bullets == all.bullets().size() ? all : composer.compose(artifacts.get(entry), bullets);
    }

    private int[] bulletsAfter(int taken) {
        int[] bullets = whole.stream().mapToInt(item -> item.bullets().size()).toArray();
        steps.subList(0, taken).forEach(step -> bullets[step.entry()] = step.bullets());
        return bullets;
    }

    private static String shortened(String sentence) {
        int cut = sentence.lastIndexOf(' ', LONGEST_NAMED);
        return sentence.length() <= LONGEST_NAMED || cut < 0 ? sentence : sentence.substring(0, cut) + " …";
    }
}
