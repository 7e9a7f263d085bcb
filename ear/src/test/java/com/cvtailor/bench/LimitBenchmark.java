package com.cvtailor.bench;

import com.cvtailor.it.EmbeddedServerProcess;
import com.cvtailor.it.JobSeeker;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What counting a request costs it: the same requests to two servers, of which one counts, in turn. */
public final class LimitBenchmark {

    private static final PrintStream OUT = System.out;
    private static final int WARM_UP = 5_000;
    private static final int REQUESTS = 2_000;
    private static final int ROUNDS = 5;

    private LimitBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("cv-tailor-bench");
        Map<String, String> unlimited = Map.of("CVTAILOR_RATE_LIMIT_ENABLED", "false");
        try (EmbeddedServerProcess counting = EmbeddedServerProcess.on(folder.resolve("counting"));
                EmbeddedServerProcess other = EmbeddedServerProcess.on(folder.resolve("other"), unlimited)) {
            compare(counting.uri(), other.uri(), 1);
            compare(counting.uri(), other.uri(), 8);
        }
    }

    private static void compare(URI counting, URI other, int connections) {
        String token = token(counting);
        String othersToken = token(other);
        run(counting, token, connections, WARM_UP);
        run(other, othersToken, connections, WARM_UP);
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            with[round] = run(counting, token, connections, REQUESTS).percentile(95);
            without[round] = run(other, othersToken, connections, REQUESTS).percentile(95);
        }
        OUT.printf(
                "GET /users/me, %d at a time, median P95 of %d rounds: %.2f ms counted, %.2f ms uncounted: the limit"
                        + " takes %.2f ms%n",
                connections, ROUNDS, median(with), median(without), median(with) - median(without));
    }

    private static Latencies run(URI server, String token, int connections, int requests) {
        List<KeepAliveClient> clients = IntStream.range(0, connections)
                .mapToObj(i -> new KeepAliveClient(server))
                .toList();
        Latencies latencies =
                Latencies.ofClients(requests / connections, connections, (client, round) -> clients.get(client)
                        .get("/api/v1/users/me", token));
        clients.forEach(KeepAliveClient::close);
        return latencies;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String token(URI server) {
        return JobSeeker.registeredAt(server)
                .api()
                .headers()
                .get("Authorization")
                .substring("Bearer ".length());
    }
}
