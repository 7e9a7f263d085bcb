package com.cvtailor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.artifact.ArtifactFacts;
import com.cvtailor.artifact.ArtifactFacts.EvidenceFact;
import com.cvtailor.artifact.ArtifactType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceSelectionTest {

    @Test
    void a_link_that_cannot_be_read_is_left_out_with_a_warning() {
        ArtifactFacts artifact = new ArtifactFacts(
                1,
                ArtifactType.PROJECT,
                "Ledger",
                "",
                null,
                null,
                LocalDate.of(2021, 3, 1),
                null,
                List.of(),
                List.of(
                        new EvidenceFact(null, "website", "Lost", "valid"),
                        new EvidenceFact("https://example.org/ledger", "document", "Design", "valid")));
        assertThat(EvidenceSelection.usable(artifact))
                .extracting(CvContent.Evidence::url)
                .containsExactly("https://example.org/ledger");
        assertThat(EvidenceSelection.warnings(List.of(artifact)))
                .containsExactly(Warning.of("EVIDENCE_LEFT_OUT", 1, "Ledger"));
    }
}
