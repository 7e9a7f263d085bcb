package com.cvtailor.it.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The OpenAPI file of this project, read once; every path in it is told from the server's root. */
final class ApiContract {

    private static final String FILE = System.getProperty("cvtailor.openapi");

    private final OpenAPI api;
    private final List<ContractOperation> operations;

    private ApiContract(OpenAPI api, List<ContractOperation> operations) {
        this.api = api;
        this.operations = operations;
    }

    /** Whether this run knows the file; a benchmark does not, and is not slowed down by it. */
    static boolean isKnown() {
        return FILE != null;
    }

    static ApiContract published() {
        return Published.CONTRACT;
    }

    OpenAPI api() {
        return api;
    }

    List<ContractOperation> operations() {
        return operations;
    }

    Optional<ContractOperation> operation(String method, String sentPath) {
        return at(sentPath).stream().filter(it -> it.method().equals(method)).findFirst();
    }

    /** The operations of the path that describes this one best. */
    List<ContractOperation> at(String sentPath) {
        return operations.stream()
                .filter(operation -> operation.matches(sentPath))
                .max(Comparator.comparingInt(ContractOperation::fixedCharacters))
                .map(best -> operations.stream()
                        .filter(it -> it.path().equals(best.path()))
                        .toList())
                .orElse(List.of());
    }

    static ApiContract read(String file) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        // An heir and its parent become one: else neither would allow the other's members.
        options.setResolveCombinators(true);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readLocation(file, null, options);
        if (!parsed.getMessages().isEmpty()) {
            throw new IllegalStateException(file + ": " + parsed.getMessages());
        }
        OpenAPI api = fromTheRoot(parsed.getOpenAPI());
        List<ContractOperation> operations = new ArrayList<>();
        api.getPaths().forEach((path, item) -> operations.addAll(operations(api, path, item)));
        return new ApiContract(api, List.copyOf(operations));
    }

    /** The validator knows one base path; here some paths have a server of their own. */
    private static OpenAPI fromTheRoot(OpenAPI api) {
        Paths paths = new Paths();
        api.getPaths()
                .forEach((path, item) -> paths.put(
                        basePath(item.getServers() == null ? api.getServers() : item.getServers()) + path,
                        item.servers(null)));
        return api.paths(paths).servers(List.of(new Server().url("/")));
    }

    private static String basePath(List<Server> servers) {
        return servers.get(0).getUrl().replaceFirst("^https?://[^/]+", "").replaceFirst("/$", "");
    }

    private static List<ContractOperation> operations(OpenAPI api, String path, PathItem item) {
        List<Parameter> shared = Optional.ofNullable(item.getParameters()).orElse(List.of());
        Map<String, Example> examples =
                Optional.ofNullable(api.getComponents().getExamples()).orElse(Map.of());
        List<ContractOperation> operations = new ArrayList<>();
        item.readOperationsMap().forEach((method, operation) -> {
            shared.stream()
                    .filter(it -> operation.getParameters() == null
                            || !operation.getParameters().contains(it))
                    .forEach(operation::addParametersItem);
            boolean secured = !Optional.ofNullable(operation.getSecurity())
                    .or(() -> Optional.ofNullable(api.getSecurity()))
                    .orElse(List.of())
                    .isEmpty();
            operations.add(new ContractOperation(method.name(), path, secured, operation, examples));
        });
        return operations;
    }

    private static final class Published {
        private static final ApiContract CONTRACT = read(FILE);
    }
}
