package com.cvtailor.llm.fake;

import java.time.Duration;
import java.util.Locale;

/** Runs the fake for a developer: {@code [port] [behaviour] [latency in milliseconds]}, the same for all protocols. */
public final class FakeProviderMain {
    private FakeProviderMain() {}

    public static void main(String[] args) {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        Behaviour behaviour = args.length > 1 ? Behaviour.valueOf(args[1].toUpperCase(Locale.ROOT)) : Behaviour.HONEST;
        Duration latency = Duration.ofMillis(args.length > 2 ? Long.parseLong(args[2]) : 0);
        FakeProvider fake = FakeProvider.start(port);
        for (Protocol protocol : Protocol.values()) {
            Script script = fake.script(protocol).behaves(behaviour).takes(latency);
            System.out.println(protocol + " " + script.baseUrl() + " " + behaviour);
        }
    }
}
