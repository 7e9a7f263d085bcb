package com.cvtailor.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Redis behind an embedded server, spoken to in its own protocol. */
final class ServerRedis {

    private final Path configuration;

    ServerRedis(Path dataFolder) {
        configuration = dataFolder.resolve("redis").resolve("redis.conf");
    }

    /** What it answers to a command, line by line, after the greeting. */
    List<String> ask(String command) {
        String commands = "AUTH %s\r\n%s\r\nQUIT\r\n".formatted(setting("requirepass"), command);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(setting("port")))) {
            socket.getOutputStream().write(commands.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when Redis has lost all that it held: whom it counted for may begin afresh. */
    void forgetEverything() {
        ask("FLUSHALL");
    }

    String url() {
        return "redis://:%s@127.0.0.1:%s".formatted(setting("requirepass"), setting("port"));
    }

    private String setting(String key) {
        try {
            return Files.readAllLines(configuration).stream()
                    .filter(line -> line.startsWith(key + " "))
                    .findFirst()
                    .orElseThrow()
                    .substring(key.length() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
