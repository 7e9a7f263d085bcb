package com.cvtailor.server.backing;

import com.cvtailor.server.DataDirectory;
import com.cvtailor.server.Secret;
import com.cvtailor.server.TcpPort;
import com.cvtailor.server.bundle.Bundle;
import com.cvtailor.server.process.ChildProcess;
import com.cvtailor.server.process.Deadline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Redis on a port of the loopback interface, small, and no place for anything that may not be lost. */
public final class EmbeddedRedis implements BackingService {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int ANSWER_MILLIS = 1_000;

    private final Bundle bundle;
    private final DataDirectory directory;
    private final int port = TcpPort.freeLocal();
    private final ChildProcess process;
    private String password;

    public EmbeddedRedis(Bundle bundle, DataDirectory directory) {
        this.bundle = bundle;
        this.directory = directory;
        this.process = new ChildProcess("redis", directory.resolve("run"), directory.log("redis"));
    }

    @Override
    public String name() {
        return "Redis";
    }

    @Override
    public void start() throws IOException {
        Path folder = directory.folder("redis");
        password = Secret.keptIn(directory.resolve("redis.password"));
        Path configuration = folder.resolve("redis.conf");
        Secret.write(configuration, configuration());
        process.start(List.of(bundle.redisServer().toString(), configuration.toString()), Map.of(), folder);
        Deadline.awaitReady(name(), process, PATIENCE, this::answers);
    }

    @Override
    public void stop() throws IOException {
        process.stop(GRACE);
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("CVTAILOR_REDIS_URL", "redis://:" + password + "@127.0.0.1:" + port);
    }

    private String configuration() {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                maxmemory 64mb
                maxmemory-policy allkeys-lru
                save 300 1
                """
                .formatted(port, password);
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream()
                    .write(("AUTH " + password + "\r\nPING\r\nQUIT\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).contains("+PONG");
        } catch (IOException e) {
            return false;
        }
    }
}
