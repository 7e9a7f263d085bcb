package com.cvtailor.it.contract;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which operation was seen to answer with which status, by all tests of this run. */
final class ContractCoverage {

    private static final Set<Answer> SEEN = ConcurrentHashMap.newKeySet();

    private ContractCoverage() {}

    record Answer(String operation, int status) {}

    static void record(String operation, int status) {
        SEEN.add(new Answer(operation, status));
    }

    static List<ContractOperation> untouched(List<ContractOperation> operations) {
        return operations.stream()
                .filter(operation ->
                        SEEN.stream().noneMatch(answer -> answer.operation().equals(operation.id())))
                .toList();
    }

    static List<Answer> unseen(List<ContractOperation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.statuses().stream().map(status -> new Answer(operation.id(), status)))
                .filter(answer -> !SEEN.contains(answer))
                .toList();
    }
}
