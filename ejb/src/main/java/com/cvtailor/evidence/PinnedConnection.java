package com.cvtailor.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/**
 * A connection for one request, to an address that was looked at before. The host's name serves for {@code Host}, SNI and
 * the certificate alone; nothing here looks it up again, knows a proxy, a cookie or a log-in, or unpacks what it reads.
 */
final class PinnedConnection implements AutoCloseable {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_ADDRESSES = 4;

    /** Bounds the headers: half a megabyte at most. */
    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(8 * 1024)
            .setMaxHeaderCount(64)
            .setMaxEmptyLineCount(4)
            .build();

    private static final HttpRequestExecutor EXCHANGE = new HttpRequestExecutor();

    private final LinkTarget target;
    private final Socket socket;
    private final DefaultBHttpClientConnection http;

    private PinnedConnection(LinkTarget target, Socket socket, DefaultBHttpClientConnection http) {
        this.target = target;
        this.socket = socket;
        this.http = http;
    }

    static PinnedConnection open(
            LinkTarget target, List<InetAddress> addresses, Deadline deadline, SSLSocketFactory tls)
            throws IOException {
        Socket socket = connected(target.port(), addresses, deadline);
        try {
            // Locations are sent in UTF-8 by those who do not escape them.
            DefaultBHttpClientConnection http = new DefaultBHttpClientConnection(
                    LIMITS, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE), null);
            if (target.isSecure()) {
                http.bind(secured(target, socket, tls), socket);
            } else {
                http.bind(socket);
            }
            return new PinnedConnection(target, socket, http);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /** To the first address that takes us; each gets its share of the time. */
    private static Socket connected(int port, List<InetAddress> addresses, Deadline deadline) throws IOException {
        int candidates = Math.min(MOST_ADDRESSES, addresses.size());
        IOException failure = null;
        for (int i = 0; i < candidates; i++) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            deadline.guard(socket);
            try {
                socket.connect(
                        new InetSocketAddress(addresses.get(i), port),
                        Math.max(1, deadline.leftMillis() / (candidates - i)));
                socket.setSoTimeout(deadline.leftMillis());
                return socket;
            } catch (IOException e) {
                socket.close();
                failure = e;
            }
        }
        throw failure;
    }

    private static SSLSocket secured(LinkTarget target, Socket socket, SSLSocketFactory tls) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, target.host(), target.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (target.literal().isEmpty()) {
            parameters.setServerNames(List.of(new SNIHostName(target.host().getBytes(StandardCharsets.US_ASCII))));
        }
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    /** Of a body no more is read than shows that there is one. */
    LinkAnswer ask(String method) throws IOException, HttpException {
        ClassicHttpRequest request = new BasicClassicHttpRequest(method, target.scheme(), null, target.path());
        request.setHeader("Host", target.authority());
        request.setHeader("User-Agent", "CVTailor-LinkCheck/1.0");
        request.setHeader("Accept", "*/*");
        request.setHeader("Accept-Encoding", "identity");
        request.setHeader("Connection", "close");
        // Not closed: closing would read the rest of a body, however long it is.
        ClassicHttpResponse response = EXCHANGE.execute(request, http, HttpCoreContext.create());
        if (response.getCode() / 100 == 2 && response.getEntity() != null) {
            InputStream body = response.getEntity().getContent();
            body.readNBytes(MOST_BYTES);
        }
        Header location = response.getFirstHeader("Location");
        return new LinkAnswer(response.getCode(), location == null ? null : location.getValue());
    }

    /** Hangs up without a good-bye, which could wait for the other side. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
