package com.cvtailor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.rest.ApiApplication;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may call an operation is said twice, in the code and in the description of the API: the two must not differ. */
class AccessRulesTest {

    private static final String ANYBODY = "anybody";
    private static final String USERS = "user";
    private static final String ADMINISTRATORS = "admin";

    /** HEAD and OPTIONS come with JAX-RS, and with the rule of their path. */
    private static final Set<String> DESCRIBED = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Test
    void every_operation_in_the_code_says_who_may_call_it() {
        assertThat(rulesInCode())
                .isNotEmpty()
                .allSatisfy((operation, rule) -> assertThat(rule).as(operation).isIn(ANYBODY, USERS, ADMINISTRATORS));
    }

    @Test
    void the_description_says_the_same_of_the_same_operations() {
        assertThat(rulesInCode()).isEqualTo(rulesInDescription());
    }

    private static Map<String, String> rulesInCode() {
        Map<String, String> rules = new TreeMap<>();
        for (JavaClass found : new ClassFileImporter()
                .importUrl(ApiApplication.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation())) {
            if (found.isAnnotatedWith(Path.class)) {
                Class<?> resource = found.reflect();
                for (Method method : resource.getDeclaredMethods()) {
                    httpMethods(method)
                            .forEach(http -> rules.put(http + " " + path(resource, method), rule(resource, method)));
                }
            }
        }
        return rules;
    }

    private static Stream<String> httpMethods(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .filter(DESCRIBED::contains);
    }

    private static String path(Class<?> resource, Method method) {
        String path = "/" + resource.getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return (own == null ? path : path + "/" + own.value())
                .replaceAll("/+", "/")
                .replaceAll("\\{(\\w+)[^}]*}", "{$1}");
    }

    /** As the filters read it: what a method says goes before what its class says. */
    private static String rule(Class<?> resource, Method method) {
        RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : resource.getAnnotation(RolesAllowed.class);
        boolean open = !method.isAnnotationPresent(RolesAllowed.class)
                && (method.isAnnotationPresent(PermitAll.class) || resource.isAnnotationPresent(PermitAll.class));
        if (open) {
            return ANYBODY;
        }
        return roles == null ? "nobody has said" : String.join(",", roles.value());
    }

    private static Map<String, String> rulesInDescription() {
        Map<String, String> rules = new TreeMap<>();
        JsonNode api = description();
        for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
            // Servlets, at the root of the server, are no resources.
            if (!path.getValue().has("servers")) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    if (DESCRIBED.contains(method)) {
                        rules.put(method + " " + path.getKey(), rule(api, path.getKey(), operation.getValue()));
                    }
                }
            }
        }
        return rules;
    }

    private static String rule(JsonNode api, String path, JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : api.get("security");
        if (security.isEmpty()) {
            return ANYBODY;
        }
        assertThat(security).as(path).isEqualTo(api.get("security"));
        return path.startsWith("/admin/") ? ADMINISTRATORS : USERS;
    }

    private static JsonNode description() {
        try (InputStream file = ApiApplication.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
