package com.cvtailor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactType;
import com.cvtailor.skill.SkillTaxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences in four languages on work that the rules were not made for; the file tells its format. */
class SentencesOfOthersTest {
    private final ClaimChecker checker = new ClaimChecker(SkillTaxonomy.bundled());

    @Test
    void honest_sentences_pass_and_fabricated_ones_are_found() {
        List<String> wrong = new ArrayList<>();
        CitedClaims cited = checker.on(List.of());
        for (String[] row : DataFile.rows("sentences.tsv")) {
            if (row[0].equals("work")) {
                cited = checker.on(List.of(work(row)));
            } else if (!row[0].startsWith("open") && verdict(cited, row) != Boolean.parseBoolean(row[0])) {
                wrong.add(String.join(" | ", row) + " " + cited.check(row[2]).reasons());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean verdict(CitedClaims cited, String[] row) {
        return cited.check(row[2]).supported();
    }

    private static ArtifactFacts work(String[] row) {
        return new ArtifactFacts(
                1,
                ArtifactType.EMPLOYMENT,
                row[1],
                row[7],
                row[3].isEmpty() ? null : row[3],
                row[2].isEmpty() ? null : row[2],
                LocalDate.parse(row[4]),
                row[5].equals("-") ? null : LocalDate.parse(row[5]),
                List.of(row[6].split("\\|")),
                List.of());
    }
}
