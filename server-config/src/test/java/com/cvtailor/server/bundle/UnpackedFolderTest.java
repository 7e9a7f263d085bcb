package com.cvtailor.server.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedFolderTest {

    @TempDir
    Path cache;

    final AtomicInteger fillings = new AtomicInteger();

    @Test
    void a_whole_folder_is_filled_only_once() throws IOException {
        fill("1");
        fill("1");

        assertThat(fillings).hasValue(1);
    }

    @Test
    void a_truncated_file_is_repaired() throws IOException {
        Path folder = fill("1");
        Files.writeString(folder.resolve("lib/a.jar"), "to");

        fill("1");

        assertThat(folder.resolve("lib/a.jar")).hasContent("together");
    }

    @Test
    void a_missing_file_is_repaired() throws IOException {
        Path folder = fill("1");
        Files.delete(folder.resolve("lib/a.jar"));

        fill("1");

        assertThat(folder.resolve("lib/a.jar")).hasContent("together");
    }

    @Test
    void an_interrupted_filling_leaves_no_folder_that_looks_whole() throws IOException {
        assertThatIOException().isThrownBy(() -> new UnpackedFolder(cache, "broker", "1").filledBy(folder -> {
            Files.writeString(folder.resolve("a.jar"), "to");
            throw new IOException("disk full");
        }));

        assertThat(fill("1").resolve("lib/a.jar")).hasContent("together");
    }

    @Test
    void another_version_takes_the_place_of_the_earlier_one() throws IOException {
        Path earlier = fill("1");

        Path later = fill("2");

        assertThat(later).exists().isNotEqualTo(earlier);
        assertThat(earlier).doesNotExist();
    }

    private Path fill(String version) throws IOException {
        return new UnpackedFolder(cache, "broker", version).filledBy(folder -> {
            fillings.incrementAndGet();
            Files.createDirectories(folder.resolve("lib"));
            Files.writeString(folder.resolve("lib/a.jar"), "together");
        });
    }
}
