package com.cvtailor.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks links on threads of its own, many at the same time. Never to be called while a transaction is open. */
@ApplicationScoped
public class LinkChecks {

    private static final Logger LOG = System.getLogger(LinkChecks.class.getName());

    private static final int AT_ONCE = 64;

    @Inject
    @ConfigProperty(name = "cvtailor.evidence.allowed-hosts")
    Optional<String> allowedHosts;

    @Inject
    @ConfigProperty(name = "cvtailor.evidence.timeout", defaultValue = "PT5S")
    Duration patience;

    @Inject
    HostQueue turns;

    @Inject
    CheckMetrics metrics;

    private final ExecutorService lookups = DaemonThreads.upTo(AT_ONCE, "evidence-lookup");
    private final ExecutorService workers = DaemonThreads.queueingFor(AT_ONCE, "evidence-check");
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("evidence-deadline"));

    private LinkChecker checker;

    /**
     * Beans that the checks need are made here, on the thread of the start: into those that are made on a thread that Payara
     * does not know it injects nothing, and says nothing.
     */
    @PostConstruct
    void open() {
        turns.prepare();
        metrics.prepare();
        checker = new LinkChecker(
                new HostLookup(new SystemResolver(), policy(), lookups),
                new LinkRequests(withoutClientCertificate()),
                turns,
                patience,
                clock);
    }

    private AddressPolicy policy() {
        try {
            return new AddressPolicy(Stream.of(allowedHosts.orElse("").split(","))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("cvtailor.evidence.allowed-hosts: " + e.getMessage(), e);
        }
    }

    /** Makes this bean: a setting that cannot be read fails the start, not the first check. */
    void onStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** Empty when it has to be tried again later. */
    public Optional<CheckedLink> check(LinkToCheck link) throws InterruptedException {
        Instant start = Instant.now();
        Optional<LinkResult> result = result(link);
        metrics.count(result.map(it -> it.state().key()).orElse("postponed"), Duration.between(start, Instant.now()));
        return result.map(it -> new CheckedLink(link, it));
    }

    /** One link that nobody has thought of must not keep the others from being checked, nor come up in each run. */
    private Optional<LinkResult> result(LinkToCheck link) throws InterruptedException {
        try {
            return checker.check(link.url());
        } catch (RuntimeException e) {
            // not the message: it may quote the address
            String place = Stream.of(e.getStackTrace())
                    .findFirst()
                    .map(Object::toString)
                    .orElse("unknown");
            LOG.log(Level.ERROR, "evidence link " + link.id() + " was not checked: " + e.getClass() + " at " + place);
            return Optional.of(LinkResult.unreachable("fault"));
        }
    }

    /**
     * Checks them side by side.
     *
     * @param most how long to wait for all of them; those that are not checked by then are left as they are
     * @param sink gets each as soon as it is checked, in the caller's thread
     */
    public void checkAll(List<LinkToCheck> links, Duration most, Consumer<CheckedLink> sink) {
        CompletionService<Optional<CheckedLink>> checks = new ExecutorCompletionService<>(workers);
        List<Future<?>> started = new ArrayList<>();
        links.forEach(link -> started.add(checks.submit(() -> check(link))));
        Instant end = Instant.now().plus(most);
        try {
            for (int i = 0; i < links.size(); i++) {
                long left = Math.max(0, Duration.between(Instant.now(), end).toMillis());
                Future<Optional<CheckedLink>> done = checks.poll(left, TimeUnit.MILLISECONDS);
                if (done == null) {
                    return;
                }
                outcome(done).ifPresent(sink);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            started.forEach(check -> check.cancel(true));
        }
    }

    private static Optional<CheckedLink> outcome(Future<Optional<CheckedLink>> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The server's own certificate is nothing that strangers may ask for. */
    private static SSLSocketFactory withoutClientCertificate() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[0], null, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
        lookups.shutdownNow();
        clock.shutdownNow();
    }
}
