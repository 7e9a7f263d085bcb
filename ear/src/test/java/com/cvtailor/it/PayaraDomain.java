package com.cvtailor.it;

import com.cvtailor.server.Secret;
import com.cvtailor.server.process.PidFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A domain of Payara Server, set up step by step as the README tells an administrator to. */
final class PayaraDomain {

    private static final String NAME = "cv-tailor";
    private static final List<String> CONFIGURATION = List.of(
            "asadmin/shared/data-source.asadmin",
            "asadmin/server/domain.asadmin",
            "asadmin/server/server-config.asadmin");

    private final Path folder;
    private final Path scratch;
    private final Asadmin asadmin;
    private final PortBase ports = PortBase.free();

    PayaraDomain(Asadmin asadmin, Path scratch) {
        this.folder = asadmin.payara().resolve("glassfish/domains").resolve(NAME);
        this.scratch = scratch;
        this.asadmin = asadmin;
    }

    void create(Path driver) throws IOException {
        new FileTree(folder).deleteIfExists();
        asadmin.run("create-domain", "--nopassword", "--portbase", Integer.toString(ports.number()), NAME);
        Files.copy(driver, folder.resolve("lib").resolve(driver.getFileName()));
    }

    void start(String databasePassword) throws IOException {
        asadmin.run(
                "start-domain", "--prebootcommandfile", file("loopback.asadmin").toString(), NAME);
        noteProcess();
        createAlias("cvtailor.db.password", databasePassword);
        for (String configuration : CONFIGURATION) {
            administer("multimode", "--file", file(configuration).toString());
        }
        administer("create-jvm-options", FakeInternet.javaOption());
        administer("restart-domain", NAME);
        noteProcess();
    }

    void stop() {
        asadmin.run("stop-domain", NAME);
    }

    /** Runs a subcommand on the running domain. */
    String administer(String... words) {
        return asadmin.run(Stream.concat(Stream.of("--port", Integer.toString(ports.admin())), Stream.of(words))
                .toArray(String[]::new));
    }

    PortBase ports() {
        return ports;
    }

    /** Whoever finds this note ends the process, should it outlive the tests. */
    private void noteProcess() throws IOException {
        String pid = Files.readString(folder.resolve("config").resolve("pid")).strip();
        new PidFile(scratch.resolve("payara-server.pid"))
                .write(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
    }

    private void createAlias(String name, String secret) throws IOException {
        Path passwords = scratch.resolve("passwords");
        Secret.write(passwords, "AS_ADMIN_ALIASPASSWORD=" + secret + "\n");
        administer("--passwordfile", passwords.toString(), "create-password-alias", name);
        Files.delete(passwords);
    }

    private Path file(String resource) throws IOException {
        Path file = scratch.resolve(Path.of(resource).getFileName());
        try (InputStream in = PayaraDomain.class.getClassLoader().getResourceAsStream(resource)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
