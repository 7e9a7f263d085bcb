package com.cvtailor.rest.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Refuses bodies that do not say what they are. JAX-RS would look for a reader, find none, and wait for the first byte to see
 * whether there is a body at all, in a work place.
 */
@Provider
@ApplicationScoped
public class UntypedBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        MultivaluedMap<String, String> headers = body.getHeaders();
        if (headers.getFirst(HttpHeaders.CONTENT_TYPE) == null && isAnnounced(headers)) {
            throw new NotSupportedException();
        }
        return body.proceed();
    }

    private static boolean isAnnounced(MultivaluedMap<String, String> headers) {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        return headers.containsKey("Transfer-Encoding") || length != null && !length.equals("0");
    }
}
