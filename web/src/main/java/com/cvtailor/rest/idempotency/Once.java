package com.cvtailor.rest.idempotency;

import com.cvtailor.idempotency.IdempotencyKey;
import com.cvtailor.idempotency.IdempotentRequests;
import com.cvtailor.idempotency.IdempotentRequests.Answer;
import com.cvtailor.platform.InvalidRequestException;
import com.cvtailor.platform.Json;
import com.cvtailor.platform.Message;
import com.cvtailor.rest.Accepted;
import com.cvtailor.rest.filter.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Carries an order out once, however often it is sent with the same {@code Idempotency-Key}. */
@ApplicationScoped
public class Once {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,255}");

    @Inject
    HttpServletRequest http;

    @Inject
    IdempotentRequests requests;

    @Inject
    Caller caller;

    /**
     * Answers 202 with what the work returns; without the header the work is simply done.
     *
     * @param path by which keys are told apart, in one spelling for all that lead to the same
     */
    public Response accept(String path, Record request, Supplier<? extends Accepted> work) {
        String key = http.getHeader(HEADER);
        if (key == null) {
            return accepted(answer(work.get()));
        }
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw new InvalidRequestException(HEADER, Message.of("header.idempotency_key"));
        }
        return accepted(requests.once(
                IdempotencyKey.of(caller.id(), path, key, Json.write(request)), () -> answer(work.get())));
    }

    private static Answer answer(Accepted accepted) {
        return new Answer(Json.write(accepted), accepted.location().toString(), false);
    }

    private static Response accepted(Answer answer) {
        Response.ResponseBuilder response = Response.accepted(answer.body())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .location(URI.create(answer.location()));
        return answer.repeated() ? response.header("Idempotency-Replayed", true).build() : response.build();
    }
}
