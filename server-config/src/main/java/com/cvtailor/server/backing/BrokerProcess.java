package com.cvtailor.server.backing;

import com.cvtailor.server.DataDirectory;
import com.cvtailor.server.TcpPort;
import com.cvtailor.server.bundle.Bundle;
import com.cvtailor.server.process.ChildProcess;
import com.cvtailor.server.process.Deadline;
import com.cvtailor.server.process.JavaProgram;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An OpenMQ broker on a port of the loopback interface; persistent messages survive in the data directory. */
public final class BrokerProcess implements BackingService {

    private static final String INSTANCE = "cvtailor";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int ANSWER_MILLIS = 2_000;

    private final Bundle bundle;
    private final DataDirectory directory;
    private final int port = TcpPort.freeLocal();
    private final ChildProcess process;

    public BrokerProcess(Bundle bundle, DataDirectory directory) {
        this.bundle = bundle;
        this.directory = directory;
        this.process = new ChildProcess("openmq", directory.resolve("run"), directory.log("openmq"));
    }

    @Override
    public String name() {
        return "OpenMQ";
    }

    @Override
    public void start() throws IOException {
        Path home = bundle.openmq();
        Path state = directory.folder("openmq");
        // A killed broker leaves its lock, which names a port that may be somebody else's by now.
        Files.deleteIfExists(state.resolve("instances").resolve(INSTANCE).resolve("lock"));
        process.start(command(home, state), Map.of(), state);
        Deadline.awaitReady(name(), process, PATIENCE, this::offersJms);
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
        return Map.of("CVTAILOR_JMS_URL", "mq://127.0.0.1:" + port + "/");
    }

    private List<String> command(Path home, Path state) {
        Path lib = home.resolve("lib");
        return JavaProgram.command(
                List.of(
                        "-Xms16m",
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        lib.resolve("imqbroker.jar") + File.pathSeparator + lib.resolve("imqutil.jar"),
                        "-Dimq.home=" + home,
                        "-Dimq.libhome=" + lib,
                        "-Dimq.etchome=" + home.resolve("etc"),
                        "-Dimq.varhome=" + state),
                "com.sun.messaging.jmq.jmsserver.Broker",
                "-name",
                INSTANCE,
                "-port",
                Integer.toString(port),
                "-silent",
                "-Dimq.hostname=127.0.0.1",
                "-Dimq.portmapper.hostname=127.0.0.1",
                "-Dimq.service.activelist=jms",
                "-Dimq.jmx.enabled=false");
    }

    /** The port mapper lists the services that accept connections to whoever connects. */
    private boolean offersJms() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).contains("jms tcp");
        } catch (IOException e) {
            return false;
        }
    }
}
