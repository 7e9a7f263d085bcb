package com.cvtailor.rest.filter;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id by which a request is found again in answers and logs. */
@RequestScoped
public class RequestIdentity {

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private String id = "req_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);

    /** Keeps the client's own id when it is harmless. */
    void takeOver(String clientsId) {
        if (clientsId != null && SANE.matcher(clientsId).matches()) {
            id = clientsId;
        }
    }

    public String id() {
        return id;
    }
}
