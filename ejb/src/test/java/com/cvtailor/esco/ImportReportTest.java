package com.cvtailor.esco;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.platform.Message;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    @Test
    void every_row_counts_once() {
        ImportReport report =
                ImportReport.empty().withAdded().withMerged().withMerged().withRefused(5, Message.of("a"));
        assertThat(report.json())
                .isEqualTo("{\"type\":\"import\",\"rows_read\":4,\"added\":1,\"merged\":2,\"refused_count\":1,"
                        + "\"refused\":[{\"line\":5,\"message\":{\"key\":\"a\",\"arguments\":[]}}]}");
        assertThat(ImportReport.of(report.json())).isEqualTo(report);
    }

    @Test
    void a_thousand_refused_rows_are_listed_and_all_are_counted() {
        ImportReport report = ImportReport.empty();
        for (int line = 1; line <= 1_200; line++) {
            report = report.withRefused(line, Message.of("a"));
        }
        assertThat(report.refusedCount()).isEqualTo(1_200);
        assertThat(report.refused()).hasSize(1_000);
        assertThat(report.refused().get(999).line()).isEqualTo(1_000);
    }
}
