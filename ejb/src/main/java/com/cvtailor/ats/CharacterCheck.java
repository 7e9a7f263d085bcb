package com.cvtailor.ats;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the texts hold characters that parsers drop or garble: pictures, private and invisible characters, letters in
 * disguise such as ligatures and mathematical bold.
 */
final class CharacterCheck {

    private CharacterCheck() {}

    static AtsCheck of(List<Passage> passages) {
        Tally tally = new Tally("CHARACTERS", AtsSeverity.WARNING);
        for (Field field : Passage.fields(passages)) {
            String lossy = field.text()
                    .codePoints()
                    .filter(CharacterCheck::isLossy)
                    .distinct()
                    .limit(10)
                    .mapToObj(CharacterCheck::named)
                    .collect(Collectors.joining(", "));
            tally.expect(lossy.isEmpty(), field.path(), lossy, "lossy_character");
        }
        return tally.check();
    }

    private static boolean isLossy(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            // What every keyboard and Latin-1 has, such as ° and ©, is read; pictures are not.
            case Character.OTHER_SYMBOL -> codePoint > 0xFF && codePoint != '™' && codePoint != '№';
            case Character.MODIFIER_SYMBOL -> codePoint > 0xFFFF;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> isDisguised(codePoint);
            default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        };
    }

    private static boolean isDisguised(int codePoint) {
        return (codePoint >= 0xFB00 && codePoint <= 0xFB4F || codePoint >= 0x1D400 && codePoint <= 0x1D7FF)
                && !Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    private static String named(int codePoint) {
        return "U+%04X %s".formatted(codePoint, Character.getName(codePoint));
    }
}
