package com.cvtailor.it;

import com.cvtailor.it.secrecy.StartedServers;
import com.cvtailor.server.DataDirectory;
import com.cvtailor.server.Progress;
import com.cvtailor.server.Settings;
import com.cvtailor.server.backing.BackingServices;
import com.cvtailor.server.bundle.Bundle;
import com.cvtailor.server.process.Orphans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Payara Server on services of its own, for as long as the tests of a class run. */
final class PayaraServer implements BeforeAllCallback, AfterAllCallback {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = TARGET.resolve("payara-server");
    private static final Path NOTES = DATA.resolve("run");

    private final Thread whenInterrupted = new Thread(this::endWhatIsLeft, "end-payara-server");
    private DataDirectory directory;
    private BackingServices services;
    private PayaraDomain domain;

    /** Tells Arquillian by system properties where the server is. */
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        endOrphans();
        new FileTree(DATA).deleteIfExists();
        directory = DataDirectory.open(DATA);
        Bundle bundle = new Bundle(TARGET.resolve("payara-server-cache"));
        services = new BackingServices(bundle, directory, new Settings(Map.of(), Map.of()), new Progress(System.err));
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
        services.start();

        Map<String, String> environment = new TreeMap<>(services.environment());
        environment.put("CVTAILOR_DATA_DIR", DATA.toString());
        // The journey looks for the end of its tasks more often than a person does.
        environment.put("CVTAILOR_RATE_LIMIT_AUTHENTICATED", "100000");
        String databasePassword = environment.remove("CVTAILOR_DB_PASSWORD");
        domain = new PayaraDomain(new Asadmin(TARGET.resolve("payara6"), environment), NOTES);
        StartedServers.note(DATA);
        StartedServers.note(TARGET.resolve("payara6/glassfish/domains"));
        domain.create(bundle.driver());
        domain.start(databasePassword);
        System.setProperty("payara.admin.port", Integer.toString(domain.ports().admin()));
        System.setProperty("payara.http.port", Integer.toString(domain.ports().http()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (services == null) {
            return;
        }
        try {
            if (domain != null) {
                domain.stop();
            }
        } finally {
            endWhatIsLeft();
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
            directory.close();
        }
    }

    /** Runs a subcommand of asadmin on the domain. */
    String administer(String... words) {
        return domain.administer(words);
    }

    private void endWhatIsLeft() {
        services.close();
        endOrphans();
    }

    private static void endOrphans() {
        try {
            if (Files.exists(NOTES)) {
                new Orphans(NOTES).end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
