package com.cvtailor.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what files show as boxes: scripts that run from right to left as a whole, other characters one by one. */
final class UndrawableCharacters {

    private UndrawableCharacters() {}

    static List<Warning> warnings(Set<Integer> codePoints) {
        Map<Boolean, List<Integer>> byDirection =
                codePoints.stream().collect(Collectors.partitioningBy(UndrawableCharacters::isRightToLeft));
        List<Warning> warnings = new ArrayList<>();
        if (!byDirection.get(true).isEmpty()) {
            warnings.add(Warning.of("RIGHT_TO_LEFT_NOT_DRAWN", characters(byDirection.get(true))));
        }
        if (!byDirection.get(false).isEmpty()) {
            warnings.add(Warning.of("CHARACTERS_NOT_DRAWN", characters(byDirection.get(false))));
        }
        return warnings;
    }

    private static String characters(Collection<Integer> codePoints) {
        return codePoints.stream().map(Character::toString).collect(Collectors.joining(" "));
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
