package com.cvtailor.it.contract;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** Holds every exchange of the tests to the file, and remembers which of its promises were seen kept. */
public final class ContractCheck {

    private ContractCheck() {}

    public static void of(HttpResponse<byte[]> response) {
        if (ApiContract.isKnown()) {
            check(Exchange.of(response));
        }
    }

    private static void check(Exchange exchange) {
        Optional<ContractOperation> operation = ApiContract.published().operation(exchange.method(), exchange.path());
        if (operation.isPresent()) {
            checkDescribed(operation.get(), exchange);
        } else if (exchange.path().startsWith("/api/v1/")
                || !ApiContract.published().at(exchange.path()).isEmpty()) {
            checkUndescribed(exchange);
        }
    }

    private static void checkDescribed(ContractOperation operation, Exchange exchange) {
        if (!operation.mayAnswer(exchange.status())) {
            throw exchange.failure("but %s does not say so".formatted(operation.id()), List.of("undocumented status"));
        }
        ContractCoverage.record(operation.id(), exchange.status());
        failOn(ExchangeValidator.published().faultsOfResponse(operation, exchange), operation, exchange);
        // What was refused was wrong on purpose.
        if (exchange.succeeded()) {
            failOn(ExchangeValidator.published().faultsOfRequest(exchange), operation, exchange);
        }
    }

    private static void failOn(List<String> faults, ContractOperation operation, Exchange exchange) {
        if (!faults.isEmpty()) {
            throw exchange.failure("is not as %s is described".formatted(operation.id()), faults);
        }
    }

    /** HEAD and OPTIONS come with JAX-RS and are no promise; anything else must be refused in the API's own way. */
    private static void checkUndescribed(Exchange exchange) {
        if (exchange.method().equals("HEAD") || exchange.method().equals("OPTIONS")) {
            return;
        }
        if (exchange.status() < 400) {
            throw exchange.failure("but the file knows no such operation", List.of("undocumented operation"));
        }
        List<String> faults = exchange.isJson()
                ? ExchangeValidator.published().faultsOfError(exchange.text())
                : List.of("an error that is no JSON");
        if (!faults.isEmpty()) {
            throw exchange.failure("is not the error that the file describes", faults);
        }
    }
}
