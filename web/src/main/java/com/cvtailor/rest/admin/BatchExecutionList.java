package com.cvtailor.rest.admin;

import com.cvtailor.execution.BatchExecution;
import com.cvtailor.platform.Page;
import com.cvtailor.rest.Pagination;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One page of the executions of batch jobs. */
public record BatchExecutionList(List<Item> executions, Pagination pagination) {

    /** One execution. */
    public record Item(
            long executionId,
            String jobName,
            String status,
            String exitStatus,
            Instant startedAt,
            Instant endedAt,
            String node,
            Integer taskId) {

        static Item of(BatchExecution execution) {
            return new Item(
                    execution.executionId(),
                    execution.jobName(),
                    execution.status().name().toLowerCase(Locale.ROOT),
                    execution.exitStatus(),
                    execution.startedAt(),
                    execution.endedAt(),
                    execution.node(),
                    execution.taskId());
        }
    }

    static BatchExecutionList of(Page<BatchExecution> page) {
        return new BatchExecutionList(page.items().stream().map(Item::of).toList(), Pagination.of(page));
    }
}
