package com.cvtailor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Secrets stay in files that their owner alone may read: no process shows them, no archive and no log holds them. */
class SecretsIT {

    /** Of our own archives; what libraries and the server bring along is published anyway. */
    private static final Pattern OURS = Pattern.compile("(.*/)?cv-tailor[^/]*\\.(jar|war|ear)");

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+[A-Za-z0-9+/=]{20}");

    @BeforeAll
    static void all_secrets_are_in_use() {
        RunningServer.administrator().get("users/me").expect(200);
    }

    @Test
    void there_are_secrets_and_nobody_else_can_read_them() throws IOException {
        assertThat(secretFiles()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(file -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .as("%s", file)
                .isEqualTo("rw-------"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(RunningServer.dataFolder())))
                .isEqualTo("rwx------");
    }

    @Test
    void no_process_shows_a_secret_among_its_arguments() throws IOException {
        List<String> secrets = secrets();
        List<ProcessHandle> processes = new ArrayList<>(RunningServer.process().children());
        processes.add(RunningServer.process().handle());
        assertThat(processes).hasSizeGreaterThan(4);
        for (ProcessHandle process : processes) {
            assertThat(secrets).noneMatch(arguments(process)::contains);
        }
    }

    @Test
    void no_log_and_no_generated_configuration_holds_a_secret() throws IOException {
        List<String> secrets = secrets();
        for (String folder : new String[] {"logs", "micro", "run"}) {
            try (Stream<Path> files = Files.walk(RunningServer.dataFolder().resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(secrets).as("%s", file).noneMatch(text::contains);
                }
            }
        }
    }

    @Test
    void no_archive_of_ours_holds_a_private_key_or_a_key_store() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : List.of(Path.of(System.getProperty("cvtailor.jar")), Path.of("target", "cv-tailor.ear"))) {
            try (InputStream in = Files.newInputStream(file)) {
                look(file.getFileName().toString(), in, found);
            }
        }
        assertThat(found).isEmpty();
    }

    /** Empty when the process has ended meanwhile, as those of the database do. */
    private static String arguments(ProcessHandle process) throws IOException {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static void look(String archive, InputStream in, List<String> found) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String place = archive + "!" + entry.getName();
            if (OURS.matcher(entry.getName()).matches()) {
                look(place, new ByteArrayInputStream(zip.readAllBytes()), found);
            } else if (entry.getName().matches("(?i).*\\.(jks|p12|pfx|pem|key|keystore|password)")) {
                found.add(place);
            } else if (entry.getName()
                            .matches("(?i).*\\.(properties|xml|json|ya?ml|txt|asadmin|conf)|.*cvtailor.*\\.class")
                    && PRIVATE_KEY
                            .matcher(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1))
                            .find()) {
                found.add(place);
            }
        }
    }

    /** What the files of secrets hold, line by line: a PEM file is recognised by any of its lines. */
    private static List<String> secrets() throws IOException {
        List<String> secrets = new ArrayList<>();
        for (Path file : secretFiles()) {
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> line.length() >= 16 && !line.startsWith("-----"))
                    .forEach(secrets::add);
        }
        secrets.addAll(Administrator.SETTINGS.entrySet().stream()
                .filter(setting -> setting.getKey().endsWith("PASSWORD"))
                .map(Map.Entry::getValue)
                .toList());
        assertThat(secrets).hasSizeGreaterThan(3);
        return secrets;
    }

    private static List<Path> secretFiles() throws IOException {
        Path data = RunningServer.dataFolder();
        try (Stream<Path> files = Stream.concat(Files.list(data), Files.list(data.resolve("keys")))) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(password|pem|json|key)"))
                    .toList();
        }
    }
}
