package com.cvtailor.evidence;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Follows a link as far as it may. Each hop's host is resolved once, all its addresses must be such that anybody could ask
 * them, and the connection is made to one of these very addresses: what names say later changes nothing.
 */
final class LinkChecker {

    private static final int MOST_REDIRECTS = 5;

    private final HostLookup hosts;
    private final LinkRequests requests;
    private final HostTurns turns;
    private final Duration patience;
    private final ScheduledExecutorService clock;

    /**
     * @param patience for all hops of a check together, to the last byte; waiting for a turn does not count
     */
    LinkChecker(
            HostLookup hosts,
            LinkRequests requests,
            HostTurns turns,
            Duration patience,
            ScheduledExecutorService clock) {
        this.hosts = hosts;
        this.requests = requests;
        this.turns = turns;
        this.patience = patience;
        this.clock = clock;
    }

    /** Empty when it could not be asked for now, since too many wait for the host, or all our threads wait for others. */
    Optional<LinkResult> check(String url) throws InterruptedException {
        try {
            return follow(LinkTarget.of(url));
        } catch (CheckEnded e) {
            return Optional.of(e.result());
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
    }

    private Optional<LinkResult> follow(LinkTarget start) throws CheckEnded, InterruptedException {
        LinkTarget target = start;
        Duration left = patience;
        for (int redirects = 0; ; redirects++) {
            long arrival = System.nanoTime();
            List<InetAddress> addresses = hosts.admitted(target, left);
            left = less(left, arrival);
            if (!turns.await(target.host(), addresses.get(0))) {
                return Optional.empty();
            }
            long turn = System.nanoTime();
            LinkAnswer answer = answer(target, addresses, left);
            if (!answer.isRedirect()) {
                return Optional.of(answer.result());
            }
            if (redirects == MOST_REDIRECTS) {
                throw CheckEnded.unreachable("redirects");
            }
            left = less(left, turn);
            target = target.redirectedTo(answer.location());
        }
    }

    private LinkAnswer answer(LinkTarget target, List<InetAddress> addresses, Duration left) throws CheckEnded {
        try (Deadline deadline = new Deadline(left, clock)) {
            return requests.ask(target, addresses, deadline);
        }
    }

    private static Duration less(Duration left, long since) throws CheckEnded {
        Duration rest = left.minusNanos(System.nanoTime() - since);
        if (rest.isNegative()) {
            throw CheckEnded.unreachable("timeout");
        }
        return rest;
    }
}
