package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP server on 127.0.0.1 that speaks the protocols of three vendors. Each refuses every call until its script says
 * otherwise. It remembers what came in, and each lie that it told.
 */
public final class FakeProvider implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    /** A machine that is busy with other tests is no reason for warnings. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Protocol, Script> scripts = new EnumMap<>(Protocol.class);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Liar liar = new Liar();
    private int port;
    private Vertx vertx;

    private FakeProvider(int port) {
        this.port = port;
    }

    /** On any free port. */
    public static FakeProvider start() {
        return start(0);
    }

    public static FakeProvider start(int port) {
        FakeProvider fake = new FakeProvider(port);
        fake.open();
        for (Protocol protocol : Protocol.values()) {
            fake.scripts.put(protocol, new Script(fake.url() + protocol.base()));
        }
        return fake;
    }

    /** Starts again after {@link #close}, on the same port, with its scripts and what it remembers. */
    public void open() {
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setMaxEventLoopExecuteTime(PATIENCE.toNanos())
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        HttpServerOptions options =
                new HttpServerOptions().setHost(HOST).setPort(port).setHttp2ClearTextEnabled(false);
        port = vertx.createHttpServer(options)
                .requestHandler(this::receive)
                .listen()
                .onFailure(unbound -> vertx.close())
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    /** As if it was killed: nothing more is answered, connections end. */
    @Override
    public void close() {
        calls.forEach(Call::close);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://" + HOST + ":" + port;
    }

    public Script openAi() {
        return script(Protocol.OPEN_AI);
    }

    public Script anthropic() {
        return script(Protocol.ANTHROPIC);
    }

    public Script ollama() {
        return script(Protocol.OLLAMA);
    }

    public Script script(Protocol protocol) {
        return scripts.get(protocol);
    }

    /** All calls so far, in the order in which they came. */
    public List<Received> received() {
        return calls.stream().map(Call::record).toList();
    }

    public List<Received> received(Protocol protocol) {
        return received().stream().filter(call -> call.protocol() == protocol).toList();
    }

    /** All lies so far. */
    public List<Lie> lies() {
        return liar.told();
    }

    /** Forgets what came in and what lies were told, not how to behave. */
    public void clear() {
        calls.clear();
        liar.forget();
    }

    private void receive(HttpServerRequest request) {
        Optional<Protocol> protocol = Protocol.at(request.path());
        if (protocol.isEmpty() || request.method() != HttpMethod.POST) {
            request.response().setStatusCode(404).end("404 page not found");
            return;
        }
        request.body().onSuccess(body -> take(request, protocol.get(), body));
    }

    private void take(HttpServerRequest request, Protocol protocol, Buffer body) {
        try {
            JsonNode json = JSON.readTree(body.getBytes());
            Call call = new Call(vertx, request, protocol, json, script(protocol), liar);
            calls.add(call);
            call.proceed();
        } catch (IOException e) {
            request.response()
                    .setStatusCode(400)
                    .end(protocol.wire()
                            .error(400, "We could not parse the JSON body of your request.")
                            .toString());
        }
    }
}
