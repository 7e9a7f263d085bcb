package com.cvtailor.evidence;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.HttpException;

/** Asks for a target: by HEAD, and by GET when that has brought out nothing useful. */
final class LinkRequests {

    private final SSLSocketFactory tls;

    LinkRequests(SSLSocketFactory tls) {
        this.tls = tls;
    }

    LinkAnswer ask(LinkTarget target, List<InetAddress> addresses, Deadline deadline) throws CheckEnded {
        try {
            Optional<LinkAnswer> head = head(target, addresses, deadline);
            return head.isPresent() ? head.get() : get(target, addresses, deadline);
        } catch (IOException | HttpException e) {
            throw CheckEnded.unreachable(deadline.isOver() ? "timeout" : reason(e));
        }
    }

    /** Empty when the answer says little, and from those who hang up when they are asked for a head. */
    private Optional<LinkAnswer> head(LinkTarget target, List<InetAddress> addresses, Deadline deadline)
            throws IOException {
        try (PinnedConnection connection = PinnedConnection.open(target, addresses, deadline, tls)) {
            try {
                return Optional.of(connection.ask("HEAD")).filter(answer -> !answer.isWorthASecondLook());
            } catch (IOException | HttpException e) {
                return Optional.empty();
            }
        }
    }

    private LinkAnswer get(LinkTarget target, List<InetAddress> addresses, Deadline deadline)
            throws IOException, HttpException {
        try (PinnedConnection connection = PinnedConnection.open(target, addresses, deadline, tls)) {
            return connection.ask("GET");
        }
    }

    private static String reason(Exception fault) {
        if (fault instanceof SocketTimeoutException) {
            return "timeout";
        }
        if (fault instanceof SSLException) {
            return "tls";
        }
        return fault instanceof ConnectException || fault instanceof NoRouteToHostException ? "refused" : "answer";
    }
}
