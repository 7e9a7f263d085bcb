package com.cvtailor.esco;

import com.cvtailor.skill.SkillSuggestions;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row must be to become a skill. */
public final class EscoRules {

    static final int LONGEST_LABEL = 100;

    private static final int LONGEST_URI = 255;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private EscoRules() {}

    public static CheckedRow check(EscoRow row) {
        if (row.fault() != null) {
            return new CheckedRow(row, null, row.fault());
        }
        String type = row.column("concepttype").strip();
        if (!type.isEmpty() && !type.equals("KnowledgeSkillCompetence")) {
            return CheckedRow.refused(row, "import.skill.no_skill");
        }
        if (!row.column("status").strip().equals("released")) {
            return CheckedRow.refused(row, "import.skill.not_released");
        }
        String uri = row.column("concepturi").strip();
        if (uri.isEmpty() || uri.length() > LONGEST_URI || !isStorable(uri)) {
            return CheckedRow.refused(row, "import.skill.no_uri");
        }
        return checkLabel(row, uri, tidy(row.column("preferredlabel")));
    }

    private static CheckedRow checkLabel(EscoRow row, String uri, String label) {
        if (!isStorable(label)) {
            return CheckedRow.refused(row, "import.skill.unstorable");
        }
        if (isBlank(label)) {
            return CheckedRow.refused(row, "import.skill.label_blank");
        }
        if (isTooLong(label)) {
            return CheckedRow.refused(row, "import.skill.label_too_long", LONGEST_LABEL);
        }
        EscoConcept concept =
                new EscoConcept(uri, label, EscoCategory.of(row), EscoCategory.isKnowledge(row), spellings(row));
        return new CheckedRow(row, concept, null);
    }

    /** Those that cannot be a label themselves are left out. */
    private static List<String> spellings(EscoRow row) {
        return Stream.of("altlabels", "hiddenlabels")
                .flatMap(column -> row.column(column).lines())
                .map(EscoRules::tidy)
                .filter(label -> isStorable(label) && !isBlank(label) && !isTooLong(label))
                .distinct()
                .toList();
    }

    private static String tidy(String label) {
        return Normalizer.normalize(BLANKS.matcher(label).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    private static boolean isBlank(String label) {
        return label.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** In lower case too, which has more characters in a few languages. */
    private static boolean isTooLong(String label) {
        return length(label) > LONGEST_LABEL || length(SkillSuggestions.key(label)) > LONGEST_LABEL;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** No control characters, and none that stands for bytes that were not UTF-8. */
    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '\ufffd');
    }
}
