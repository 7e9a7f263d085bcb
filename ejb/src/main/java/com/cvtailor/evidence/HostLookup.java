package com.cvtailor.evidence;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where a host is, and whether checks may go there. */
final class HostLookup {

    private final NameResolver names;
    private final AddressPolicy policy;
    private final ExecutorService lookups;

    /**
     * @param lookups runs what may wait for a server for names longer than anybody has time
     */
    HostLookup(NameResolver names, AddressPolicy policy, ExecutorService lookups) {
        this.names = names;
        this.policy = policy;
        this.lookups = lookups;
    }

    /**
     * All addresses of the target; one that must not be reached closes them all.
     *
     * @throws java.util.concurrent.RejectedExecutionException when no thread is free to look them up
     */
    List<InetAddress> admitted(LinkTarget target, Duration patience) throws CheckEnded, InterruptedException {
        List<InetAddress> addresses =
                target.literal().isPresent() ? List.of(target.literal().get()) : resolved(target.host(), patience);
        if (!addresses.stream().allMatch(address -> policy.admits(target.host(), address))) {
            throw CheckEnded.blocked("private");
        }
        if (target.isOnPortOfOthers()
                && !addresses.stream().allMatch(address -> policy.allows(target.host(), address))) {
            throw CheckEnded.blocked("port");
        }
        return addresses;
    }

    private List<InetAddress> resolved(String host, Duration patience) throws CheckEnded, InterruptedException {
        try {
            Future<List<InetAddress>> lookup = lookups.submit(() -> names.addresses(host));
            return lookup.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw CheckEnded.unreachable("names");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SystemResolver.NoResolver) {
                throw CheckEnded.unreachable("names");
            }
            if (e.getCause() instanceof UnknownHostException) {
                throw CheckEnded.invalid("unknown_host");
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
