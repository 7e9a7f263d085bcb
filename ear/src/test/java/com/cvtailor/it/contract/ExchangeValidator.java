package com.cvtailor.it.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells how a request or an answer differs from what the file says. */
final class ExchangeValidator {

    private static final Logger CHATTER = Logger.getLogger("com.atlassian.oai.validator");

    /** Unknown members of a request are ignored by the API; an answer has none that the file does not name. */
    private static final LevelResolver UNKNOWN_MEMBERS_ALLOWED = LevelResolver.create()
            .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
            .withLevel("validation.request.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
            .build();

    private final OpenApiInteractionValidator requests;
    private final OpenApiInteractionValidator responses;
    private final SchemaValidator schemas;

    static ExchangeValidator published() {
        return Published.VALIDATOR;
    }

    private ExchangeValidator(OpenAPI api) {
        CHATTER.setLevel(Level.WARNING);
        this.requests = OpenApiInteractionValidator.createFor(api)
                .withLevelResolver(UNKNOWN_MEMBERS_ALLOWED)
                .build();
        this.responses = OpenApiInteractionValidator.createFor(api).build();
        this.schemas = new SchemaValidator(api, new MessageResolver());
    }

    List<String> faultsOfRequest(Exchange exchange) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(exchange.method(), exchange.path());
        exchange.requestHeaders().map().forEach(request::withHeader);
        query(exchange).forEach(pair -> request.withQueryParam(decoded(pair[0]), decoded(pair[1])));
        if (exchange.requestBody().length > 0) {
            request.withBody(exchange.requestBody());
        }
        return messages(requests.validateRequest(request.build()));
    }

    List<String> faultsOfResponse(ContractOperation operation, Exchange exchange) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(exchange.status());
        exchange.headers().map().forEach(response::withHeader);
        if (exchange.body().length > 0) {
            response.withBody(exchange.body());
        }
        return messages(responses.validateResponse(
                operation.path(), Request.Method.valueOf(exchange.method()), response.build()));
    }

    /** For what the file says about every error, whichever path it comes from. */
    List<String> faultsOfError(String body) {
        return messages(
                schemas.validate(body, new Schema<>().$ref("#/components/schemas/ErrorEnvelope"), "response.body"));
    }

    private static List<String[]> query(Exchange exchange) {
        List<String[]> pairs = new ArrayList<>();
        String query = exchange.uri().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            pairs.add(
                    equals < 0
                            ? new String[] {pair, ""}
                            : new String[] {pair.substring(0, equals), pair.substring(equals + 1)});
        }
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static List<String> messages(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> "[%s] %s %s".formatted(message.getKey(), message.getMessage(), nested(message)))
                .toList();
    }

    private static List<String> nested(ValidationReport.Message message) {
        return message.getNestedMessages().stream()
                .map(ValidationReport.Message::getMessage)
                .toList();
    }

    private static final class Published {
        private static final ExchangeValidator VALIDATOR =
                new ExchangeValidator(ApiContract.published().api());
    }
}
