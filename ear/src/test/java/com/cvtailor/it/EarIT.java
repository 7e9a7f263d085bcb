package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the EAR that the build made holds. */
class EarIT {

    @Test
    void holds_the_three_modules_and_every_library_once() throws IOException {
        try (ZipFile ear = new ZipFile("target/cv-tailor.ear")) {
            List<String> archives = ear.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches(".*\\.[jw]ar"))
                    .toList();
            assertThat(archives)
                    .doesNotHaveDuplicates()
                    .filteredOn(name -> !name.startsWith("lib/"))
                    .containsExactlyInAnyOrder("cv-tailor-ejb.jar", "cv-tailor-batch-jobs.jar", "cv-tailor-web.war");
        }
    }

    @Test
    void leaves_no_library_in_the_war() throws IOException {
        try (ZipFile ear = new ZipFile("target/cv-tailor.ear");
                ZipInputStream war = new ZipInputStream(ear.getInputStream(ear.getEntry("cv-tailor-web.war")))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                assertThat(entry.getName()).doesNotEndWith(".jar");
            }
        }
    }

    @Test
    void leaves_to_the_server_what_is_the_servers() throws IOException {
        try (ZipFile ear = new ZipFile("target/cv-tailor.ear")) {
            assertThat(ear.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.matches("lib/(jakarta\\..*-api|postgresql)\\.jar"));
        }
    }
}
