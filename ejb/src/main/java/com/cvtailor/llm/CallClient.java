package com.cvtailor.llm;

import com.cvtailor.llm.ProviderFault.Kind;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries one call of LangChain4j over the JDK's client. Theirs waits for a slow body without end, reads one of any size
 * and drops the headers of a refusal; this one ends with its deadline, and an interrupt or a time-out closes the connection.
 */
final class CallClient implements HttpClient, HttpClientBuilder {

    /** A hundred times what a section's sentences take. */
    private static final int LONGEST_ANSWER = 512 * 1024;

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int OVERLOADED = 529;

    private final java.net.http.HttpClient http;
    private final Duration patience;

    /**
     * @param patience from the sending of the request to the last byte of the answer
     */
    CallClient(java.net.http.HttpClient http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<byte[]> response =
                await(http.sendAsync(jdkRequest(request), info -> new LimitedBody(LONGEST_ANSWER)));
        if (response.statusCode() / 100 != 2) {
            throw refusal(response);
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(response.body())
                .build();
    }

    private <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ProviderFault.Trouble(Kind.TIMEOUT, "no answer within " + patience, Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFault(Kind.CANCELLED, "the call was given up");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LimitedBody.TooLarge) {
                throw new ProviderFault(Kind.TOO_LARGE, "the answer is longer than " + LONGEST_ANSWER + " bytes");
            }
            if (e.getCause() instanceof IOException) {
                throw new ProviderFault.Transient(
                        Kind.CONNECTION, e.getCause().getClass().getSimpleName());
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static ProviderFault refusal(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == TOO_MANY_REQUESTS || status == OVERLOADED) {
            Duration wait = response.headers()
                    .firstValue("retry-after")
                    .map(header -> RetryAfter.read(header, Clock.systemUTC()))
                    .orElse(Duration.ZERO);
            return new ProviderFault.Trouble(Kind.RATE_LIMITED, "status " + status, wait);
        }
        if (status == REQUEST_TIMEOUT) {
            return new ProviderFault.Trouble(Kind.TIMEOUT, "status " + status, Duration.ZERO);
        }
        if (status >= 500) {
            return new ProviderFault.Transient(Kind.SERVER_ERROR, "status " + status);
        }
        return new RefusedCall(status, new String(response.body(), StandardCharsets.UTF_8));
    }

    private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
