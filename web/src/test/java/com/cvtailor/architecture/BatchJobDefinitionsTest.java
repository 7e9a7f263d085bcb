package com.cvtailor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.cvtailor.task.TaskKind;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BatchJobDefinitionsTest {

    private static final Pattern REF = Pattern.compile("ref=\"([^\"]+)\"");

    static Set<String> jobs() {
        return Arrays.stream(TaskKind.values()).map(TaskKind::jobName).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void every_ref_of_a_batch_job_names_a_batch_artifact(String job) throws IOException {
        assertThat(REF.matcher(definition(job)).results().map(ref -> ref.group(1)))
                .isNotEmpty()
                .isSubsetOf(artifacts());
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void a_batch_job_is_named_like_its_file(String job) throws IOException {
        assertThat(Pattern.compile("<job id=\"([^\"]+)\"")
                        .matcher(definition(job))
                        .results()
                        .map(MatchResult::group))
                .containsExactly("<job id=\"" + job + "\"");
    }

    private static String definition(String job) throws IOException {
        try (InputStream file =
                BatchJobDefinitionsTest.class.getResourceAsStream("/META-INF/batch-jobs/" + job + ".xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> artifacts() {
        return new ClassFileImporter()
                .importPackages("com.cvtailor.batch").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(JavaClass::getSimpleName)
                        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                        .collect(Collectors.toSet());
    }
}
