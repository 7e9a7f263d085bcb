package com.cvtailor.evidence.fake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLSocket;

/** A web server of bare sockets, which says byte for byte what a test has it say, and remembers what it was asked. */
public final class FakeWeb implements AutoCloseable {

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeWeb::daemon);
    private final Map<String, FakePage> pages = new ConcurrentHashMap<>();
    private final List<FakeRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger visitors = new AtomicInteger();
    private final AtomicInteger hangUps = new AtomicInteger();

    /** Serves at this door until it is closed. */
    public FakeWeb(ServerSocket door) {
        this.door = door;
        threads.execute(this::serve);
    }

    public static FakeWeb at(String address, int port) {
        try {
            return new FakeWeb(new ServerSocket(port, 200, InetAddress.getByName(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On loopback, at any free port. */
    public static FakeWeb start() {
        return at("127.0.0.1", 0);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** What is said to whoever asks for this path; 404 for all others. */
    public FakeWeb page(String path, FakePage page) {
        pages.put(path, page);
        return this;
    }

    public List<FakeRequest> requests() {
        return requests;
    }

    /** As {@code HEAD /path}, in the order in which they came. */
    public List<String> asked() {
        return requests.stream().map(it -> it.method() + ' ' + it.path()).toList();
    }

    /** How many have connected, whether they asked for anything or not. */
    public int visitors() {
        return visitors.get();
    }

    /** How many have hung up in the middle of an answer. */
    public int hangUps() {
        return hangUps.get();
    }

    private void serve() {
        try {
            while (true) {
                Socket visitor = door.accept();
                visitors.incrementAndGet();
                threads.execute(() -> receive(visitor));
            }
        } catch (SocketException e) {
            // closed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(Socket visitor) {
        try (visitor) {
            FakeRequest request = read(visitor);
            if (request != null) {
                requests.add(request);
                pages.getOrDefault(request.path(), FakePage.status(404)).answer(request, visitor.getOutputStream());
            }
        } catch (IOException e) {
            hangUps.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Null from those who do not speak HTTP. */
    private static FakeRequest read(Socket visitor) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = lines.readLine();
        if (first == null) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                return null;
            }
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        String[] parts = first.split(" ");
        return new FakeRequest(parts[0], parts[1], headers, serverNames(visitor));
    }

    private static List<String> serverNames(Socket visitor) {
        return visitor instanceof SSLSocket tls && tls.getSession() instanceof ExtendedSSLSession session
                ? session.getRequestedServerNames().stream()
                        .map(name -> new String(name.getEncoded(), StandardCharsets.US_ASCII))
                        .toList()
                : List.of();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-web");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
