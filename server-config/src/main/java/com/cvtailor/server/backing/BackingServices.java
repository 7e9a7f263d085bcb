package com.cvtailor.server.backing;

import com.cvtailor.server.DataDirectory;
import com.cvtailor.server.Progress;
import com.cvtailor.server.Settings;
import com.cvtailor.server.StartFailure;
import com.cvtailor.server.bundle.Bundle;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Those services of our own that the configuration does not name another for, started together and kept alive. */
public final class BackingServices implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final List<BackingService> services = new ArrayList<>();

    public BackingServices(Bundle bundle, DataDirectory directory, Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        if (settings.find("cvtailor.db.url").isEmpty()) {
            services.add(new EmbeddedPostgres(bundle, directory));
        }
        if (settings.find("cvtailor.redis.url").isEmpty()) {
            services.add(new EmbeddedRedis(bundle, directory));
        }
        if (settings.find("cvtailor.jms.url").isEmpty()) {
            services.add(new BrokerProcess(bundle, directory));
        }
    }

    /** Starts them side by side and returns when all of them serve. */
    public void start() {
        try {
            CompletableFuture.allOf(services.stream()
                            .map(service ->
                                    CompletableFuture.runAsync(() -> start(service), task -> new Thread(task).start()))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
        services.forEach(service -> new Supervisor(service, progress).watch());
    }

    /** The whole configuration of the application: the operator's settings and how to reach these services. */
    public Map<String, String> environment() {
        Map<String, String> variables = new TreeMap<>(settings.asEnvironment());
        services.forEach(service -> variables.putAll(service.environment()));
        return variables;
    }

    /** Stops them, the database last. */
    @Override
    public void close() {
        for (int last = services.size() - 1; last >= 0; last--) {
            stop(services.get(last));
        }
    }

    private void start(BackingService service) {
        Instant start = Instant.now();
        try {
            service.start();
        } catch (IOException e) {
            throw new StartFailure(service.name() + " cannot be started: " + e.getMessage(), e);
        }
        progress.ready(service.name(), start);
    }

    private void stop(BackingService service) {
        try {
            service.stop();
        } catch (IOException e) {
            progress.say(service.name() + " cannot be stopped: " + e.getMessage());
        }
    }
}
