package com.cvtailor.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the request in hand comes from; empty for work that nobody waits for. */
@RequestScoped
public class RequestOrigin {

    private String ip;
    private String requestId;

    public void set(String address, String id) {
        ip = address;
        requestId = id;
    }

    String ip() {
        return ip;
    }

    String requestId() {
        return requestId;
    }
}
