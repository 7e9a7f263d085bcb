package com.cvtailor.llm.fake;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One call on its way: all but the record of it is touched by the server's one thread only. */
final class Call {
    private static final Duration DRIP = Duration.ofMillis(300);
    /** More drips than there are in a minute. */
    private static final int DRIPS = 240;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Protocol protocol;
    private final Map<String, String> headers;
    private final JsonNode body;
    private final Script script;
    private final Liar liar;
    private final Instant at = Instant.now();
    private Prompt prompt;
    private volatile Behaviour behaviour;
    private volatile boolean answered;
    private volatile boolean abandoned;

    Call(Vertx vertx, HttpServerRequest request, Protocol protocol, JsonNode body, Script script, Liar liar) {
        this.vertx = vertx;
        this.request = request;
        this.protocol = protocol;
        this.headers = Headers.of(request);
        this.body = body;
        this.script = script;
        this.liar = liar;
        request.response().closeHandler(closed -> abandoned = !answered);
    }

    Received record() {
        return new Received(protocol, headers, body, at, behaviour, abandoned);
    }

    /** No longer the client's fault if it ends now. */
    void close() {
        answered = true;
    }

    void proceed() {
        long millis = script.latency().toMillis();
        if (millis == 0) {
            behave();
        } else {
            vertx.setTimer(millis, due -> behave());
        }
    }

    private void behave() {
        if (abandoned) {
            return;
        }
        try {
            objection().ifPresentOrElse(refusal -> send(refusal.status(), refusal.body()), () -> {
                behaviour = script.next();
                behaviour.answer(this);
            });
        } catch (RuntimeException e) {
            // A fault of the fake or of a script: the client would wait for ever.
            fail(500, "the fake failed: " + e);
        }
    }

    private Optional<Refusal> objection() {
        Wire wire = protocol.wire();
        Optional<Refusal> unsupported = script.refusedParameters().stream()
                .filter(parameter -> wire.has(body, parameter))
                .findFirst()
                .map(wire::unsupported);
        Optional<Refusal> objection = wire.objection(headers, body).or(() -> unsupported);
        if (objection.isPresent()) {
            return objection;
        }
        Optional<Prompt> asked = Prompt.in(wire.userMessage(body));
        asked.ifPresent(found -> prompt = found);
        return asked.isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        400, wire.error(400, "the fake found no <data> with facts in the last message of the user")));
    }

    Prompt prompt() {
        return prompt;
    }

    Liar liar() {
        return liar;
    }

    /** Says it as the client wants it, which may be shorter. */
    void say(Reply reply) {
        send(200, protocol.wire().answer(body, reply.within(protocol.wire().maxTokens(body))));
    }

    void sayAll(Reply reply) {
        send(200, protocol.wire().answer(body, reply));
    }

    void fail(int status, String message) {
        send(status, protocol.wire().error(status, message));
    }

    void askToRetryLater() {
        request.response().putHeader("Retry-After", script.retryAfter());
        fail(429, "Rate limit reached. Please try again later.");
    }

    void sendPage(String html) {
        answered = true;
        request.response().putHeader("Content-Type", "text/html").end(html);
    }

    private void send(int status, JsonNode answer) {
        answered = true;
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(answer.toString());
    }

    /** A byte at a time, and never all of them within a minute. */
    void drip(Reply reply) {
        String answer = protocol.wire().answer(body, reply).toString();
        Buffer bytes = Buffer.buffer(answer + " ".repeat(Math.max(0, DRIPS - answer.length())));
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", "application/json").setChunked(true);
        AtomicInteger next = new AtomicInteger();
        vertx.setPeriodic(DRIP.toMillis(), tick -> {
            int at = next.getAndIncrement();
            if (abandoned || answered) {
                vertx.cancelTimer(tick);
            } else if (at < bytes.length()) {
                response.write(bytes.slice(at, at + 1));
            } else {
                answered = true;
                response.end();
            }
        });
    }

    /** A socket that is closed without lingering sends RST instead of FIN. Vert.x sets that for whole servers only. */
    void reset() {
        answered = true;
        Channel channel = ((ConnectionBase) request.connection()).channel();
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        channel.close();
    }
}
