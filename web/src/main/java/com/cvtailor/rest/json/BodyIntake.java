package com.cvtailor.rest.json;

import com.cvtailor.rest.filter.Caller;
import com.cvtailor.rest.filter.ClientAddress;
import com.cvtailor.rest.filter.WorkPlace;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes bodies in, however slowly they come: a thread waits for each, so that there is a time in which a body must have
 * come, and a number of those that may be waited for, of one client and of all.
 */
@ApplicationScoped
public class BodyIntake {

    private static final int BUFFER = 16 * 1024;

    @Inject
    @ConfigProperty(name = "cvtailor.http.body-timeout", defaultValue = "PT20S")
    Duration timeout;

    @Inject
    @ConfigProperty(name = "cvtailor.http.waiting-bodies", defaultValue = "64")
    int waitingOfAll;

    @Inject
    @ConfigProperty(name = "cvtailor.http.waiting-bodies-per-client", defaultValue = "16")
    int waitingOfOne;

    @Inject
    WorkPlace place;

    @Inject
    Caller caller;

    @Inject
    ClientAddress address;

    private Crowd waiting;

    @PostConstruct
    void open() {
        waiting = new Crowd(waitingOfAll, waitingOfOne);
    }

    /** A small body, see {@link #copy}. */
    byte[] read(InputStream body, int limit) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        copy(body, limit, timeout, read);
        return read.toByteArray();
    }

    /**
     * @param limit in bytes
     * @param into takes what has come of the body
     * @throws PayloadTooLargeException as soon as there is more than the limit
     * @throws ServiceUnavailableException if too many bodies are waited for already
     * @throws ClientErrorException with status 408 if the body does not come in time, or its client is gone
     * @throws UncheckedIOException if {@code into} cannot be written
     */
    public void copy(InputStream body, long limit, Duration timeout, OutputStream into) {
        String client = caller.knownId().map(id -> "user:" + id).orElseGet(() -> address.ip()
                .network());
        if (!waiting.admits(client)) {
            throw new ServiceUnavailableException();
        }
        place.giveBack();
        try {
            copyInTime(body, limit, System.nanoTime() + timeout.toNanos(), into);
        } catch (IOException e) {
            throw new ClientErrorException(Response.Status.REQUEST_TIMEOUT, e);
        } finally {
            waiting.leaves(client);
            place.take();
        }
    }

    private static void copyInTime(InputStream body, long limit, long end, OutputStream into) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            size += count;
            if (size > limit) {
                throw new PayloadTooLargeException();
            }
            write(into, buffer, count);
            if (System.nanoTime() - end > 0) {
                throw new ClientErrorException(Response.Status.REQUEST_TIMEOUT);
            }
        }
    }

    /** A full disk is no fault of the client's. */
    private static void write(OutputStream into, byte[] bytes, int count) {
        try {
            into.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
