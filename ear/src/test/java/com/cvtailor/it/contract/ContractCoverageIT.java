package com.cvtailor.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The last class of a run: whatever the file promises must have been seen by some test. */
@Order(Integer.MAX_VALUE)
class ContractCoverageIT {

    private static final PrintStream OUT = System.out;

    private final List<ContractOperation> operations = ApiContract.published().operations();

    @Test
    void every_operation_and_every_documented_status_was_exercised() {
        List<ContractOperation> untouched = ContractCoverage.untouched(operations);
        List<ContractCoverage.Answer> unseen = ContractCoverage.unseen(operations);
        OUT.print(table(untouched, unseen));
        assertThat(untouched).as("operations that no test called").isEmpty();
        assertThat(unseen).as("documented answers that no test got").isEmpty();
    }

    private String table(List<ContractOperation> untouched, List<ContractCoverage.Answer> unseen) {
        int promised = operations.stream().mapToInt(it -> it.statuses().size()).sum();
        StringBuilder table = new StringBuilder("OpenAPI: %d of %d operations, %d of %d documented answers exercised%n"
                .formatted(
                        operations.size() - untouched.size(), operations.size(), promised - unseen.size(), promised));
        unseen.forEach(
                answer -> table.append("  never seen: %-28s %d%n".formatted(answer.operation(), answer.status())));
        return table.toString();
    }
}
