package com.cvtailor.evidence;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;

/** Link checks without a container, with names of a test's own beside those of the system. */
final class Checks {

    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("clock"));

    private final Map<String, NameResolver> names = new ConcurrentHashMap<>();
    private List<String> allowed = List.of();
    private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private Duration patience = Duration.ofSeconds(30);
    private HostTurns turns = (host, address) -> true;
    private ExecutorService lookups = DaemonThreads.upTo(50, "lookup");

    Checks allow(String... entries) {
        allowed = List.of(entries);
        return this;
    }

    Checks trust(SSLSocketFactory factory) {
        tls = factory;
        return this;
    }

    Checks within(Duration time) {
        patience = time;
        return this;
    }

    Checks turns(HostTurns taken) {
        turns = taken;
        return this;
    }

    Checks lookups(ExecutorService threads) {
        lookups = threads;
        return this;
    }

    Checks name(String host, String... addresses) {
        return name(host, it -> Stream.of(addresses).map(Checks::address).toList());
    }

    Checks name(String host, NameResolver resolver) {
        names.put(host, resolver);
        return this;
    }

    LinkResult of(String url) throws InterruptedException {
        return checker().check(url).orElseThrow();
    }

    LinkChecker checker() {
        NameResolver system = new SystemResolver();
        NameResolver resolver = host -> names.getOrDefault(host, system).addresses(host);
        return new LinkChecker(
                new HostLookup(resolver, new AddressPolicy(allowed), lookups),
                new LinkRequests(tls),
                turns,
                patience,
                CLOCK);
    }

    static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
